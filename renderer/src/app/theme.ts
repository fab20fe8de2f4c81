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

/** Warm paper neutrals in place of the library's cool greys; 0 is the lightest of both. */
const gray: MantineColorsTuple = [
  '#f8f6f1',
  '#f1eee7',
  '#e9e5dc',
  '#e4dfd4',
  '#d3cdc0',
  '#b3ac9f',
  '#8f897d',
  '#6b665c',
  '#45413a',
  '#22201b',
];
const dark: MantineColorsTuple = [
  '#ede9e0',
  '#cfc9bd',
  '#a59e90',
  '#7d776b',
  '#423e36',
  '#37342d',
  '#2a2823',
  '#201f1b',
  '#171613',
  '#100f0d',
];

const overlayProps = { backgroundOpacity: 0.3, blur: 0 };

/** Mantine's part of the look; colours of surfaces and text come from `styles/tokens.css`. */
export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 4 },
  colors: { green, gray, dark },
  autoContrast: true,
  luminanceThreshold: 0.32,
  defaultRadius: 'md',
  radius: { md: '10px' },
  fontFamily: 'var(--font-ui)',
  headings: { fontFamily: 'var(--font-script)', fontWeight: '500' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    SegmentedControl: { defaultProps: { withItemsBorders: false, transitionDuration: 120 } },
    Modal: { defaultProps: { overlayProps, transitionProps: { duration: 120 } } },
    // At once: letters that are typed while it still moves in would be lost, or pressed as keys of the screen.
    Spotlight: { defaultProps: { overlayProps, transitionProps: { duration: 0 } } },
  },
});
