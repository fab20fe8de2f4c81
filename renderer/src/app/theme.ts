import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ten shades around the two greens of the design: index 4 is the dark theme's, index 7 the light theme's. */
const green: MantineColorsTuple = [
  '#e9f5ef',
  '#d3eadf',
  '#a9d6c3',
  '#7dc5a8',
  '#58b894',
  '#3d9777',
  '#2a8164',
  '#1f6f54',
  '#185a44',
  '#114534',
];

/** Mantine's part of the look; colours of surfaces and text come from `styles/tokens.css`. */
export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 4 },
  colors: { green },
  autoContrast: true,
  luminanceThreshold: 0.32,
  defaultRadius: 'md',
  radius: { md: '10px' },
  fontFamily: 'var(--font-ui)',
  headings: { fontFamily: 'var(--font-script)', fontWeight: '500' },
  respectReducedMotion: true,
  cursorType: 'pointer',
});
