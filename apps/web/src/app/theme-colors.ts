import type { MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#F6F6F3',
  '#ECEDEF',
  '#D3D7DC',
  '#C1C6CB',
  '#9BA1A8',
  '#7F858B',
  '#5F656B',
  '#43484E',
  '#25292E',
  '#16181B',
];
const met: MantineColorsTuple = [
  '#EAF0F9',
  '#D7E3F4',
  '#B4CBEA',
  '#82B4F8',
  '#5E8DC8',
  '#2F66AE',
  '#1B4F98',
  '#174482',
  '#12376B',
  '#0F3266',
];
const miss: MantineColorsTuple = [
  '#FCF3EA',
  '#F8E8DA',
  '#F3CFAE',
  '#F0A163',
  '#D1791F',
  '#B85F0B',
  '#9A4505',
  '#823A04',
  '#6B2F03',
  '#542502',
];
const sim: MantineColorsTuple = [
  '#F6F2FB',
  '#EBE2F6',
  '#DCCBF2',
  '#C8ACF3',
  '#A57BD6',
  '#8557BA',
  '#673C9C',
  '#573285',
  '#48296F',
  '#3A2059',
];
const alert: MantineColorsTuple = [
  '#FBEDEA',
  '#F6D8D3',
  '#FFC3BB',
  '#FF9D92',
  '#D9574C',
  '#BC352D',
  '#A1221C',
  '#881B16',
  '#6F1511',
  '#57100D',
];

// Mantine's own neutrals, so that parts we do not style still sit in the palette.
const gray: MantineColorsTuple = [
  '#F6F6F3',
  '#EFEFEB',
  '#E9E9E4',
  '#E0E0DB',
  '#C3C5C0',
  '#7F858B',
  '#5F656B',
  '#43484E',
  '#25292E',
  '#16181B',
];
const dark: MantineColorsTuple = [
  '#ECEDEF',
  '#C1C6CB',
  '#9BA1A8',
  '#79818A',
  '#3E444B',
  '#25292E',
  '#191C20',
  '#121417',
  '#0D0F11',
  '#08090A',
];

/** The palette of the design tokens, as the component library reads it. */
export const colors = { gray, dark, ink, met, miss, sim, alert };
