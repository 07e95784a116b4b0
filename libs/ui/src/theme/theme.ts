import { createTheme, defaultCssVariablesResolver, type CSSVariablesResolver } from '@mantine/core';
import { alarm, night, sand, water } from './palette.ts';

const reading = "'Newsreader Variable', 'Newsreader Fallback', Georgia, 'Times New Roman', serif";
const plain = "'Inter Variable', 'Inter Fallback', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** The head of a sheet is no second banner of the page. */
const header = { role: 'none' };

/** Upwell's face on Mantine: quiet type, one accent, paper by day and the sea by night. */
export const theme = createTheme({
  primaryColor: 'water',
  primaryShade: { light: 7, dark: 8 },
  autoContrast: true,
  colors: { water, gray: sand, dark: night, red: alarm },
  white: '#fffefb',
  black: '#1c282d',
  fontFamily: plain,
  headings: {
    fontFamily: reading,
    fontWeight: '580',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2rem', lineHeight: '1.18' },
      h2: { fontSize: '1.5rem', lineHeight: '1.25' },
      h3: { fontSize: '1.25rem', lineHeight: '1.3' },
      h4: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A field is as tall as a finger needs; 16 px keeps phones from zooming in.
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        radius: 'lg',
        padding: 'lg',
        centered: true,
        overlayProps: { backgroundOpacity: 0.45 },
        attributes: { header },
      },
      styles: { title: { fontFamily: reading, fontSize: '1.375rem', fontWeight: 580, lineHeight: 1.25 } },
    },
    Drawer: { defaultProps: { attributes: { header } } },
    Menu: { defaultProps: { radius: 'md', shadow: 'md' } },
    Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
  },
});

/** Mantine's own variables, with the grounds and the quiet greys moved to where AA contrast holds. */
export const cssVariables: CSSVariablesResolver = (given) => {
  const base = defaultCssVariablesResolver(given);
  return {
    variables: base.variables,
    light: {
      ...base.light,
      '--mantine-color-body': '#faf7f2',
      '--mantine-color-default-border': '#cfc7b8',
      '--mantine-color-dimmed': '#5b605e',
      '--mantine-color-placeholder': '#6b6d68',
      '--mantine-color-error': '#a03223',
      '--mantine-color-disabled-color': '#6b6d68',
    },
    dark: {
      ...base.dark,
      '--mantine-color-anchor': '#7cc6cc',
      '--mantine-color-default-hover': '#1b303c',
      '--mantine-color-error': '#f0a093',
      '--mantine-color-placeholder': '#8fa3ab',
      '--mantine-color-disabled-color': '#8fa3ab',
    },
  };
};
