import type { MantineColorsTuple } from '@mantine/core';

/** The one accent: deep water, blue-green. Shade 7 carries white text on paper, shade 8 on night sea. */
export const water: MantineColorsTuple = [
  '#e9f4f3',
  '#d2e7e7',
  '#a6d0d2',
  '#7cbcc1',
  '#5cabb2',
  '#37929b',
  '#1b7a85',
  '#0d626d',
  '#0f6874',
  '#06414a',
];

/** Warm greys, so that lines and quiet text belong to the paper. */
export const sand: MantineColorsTuple = [
  '#faf7f2',
  '#f4efe7',
  '#ebe5da',
  '#ddd6c8',
  '#c8c0b1',
  '#8d897f',
  '#62625d',
  '#4b4e4c',
  '#353a3a',
  '#212829',
];

/** Night sea, from the text (0) down to the deepest water (9). */
export const night: MantineColorsTuple = [
  '#dfe8ea',
  '#bccbd0',
  '#9db0b8',
  '#8399a2',
  '#2e4552',
  '#20333f',
  '#152833',
  '#0d1c25',
  '#09151c',
  '#060f14',
];

/** Refusals and losses; readable as text on both grounds. */
export const alarm: MantineColorsTuple = [
  '#fcefec',
  '#f8ddd8',
  '#f1b9b0',
  '#ec9c90',
  '#e58173',
  '#cf5645',
  '#b8402f',
  '#a03223',
  '#9a3426',
  '#6e1d12',
];
