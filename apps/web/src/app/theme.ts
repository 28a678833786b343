import {
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

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

// autoContrast is computed once, for the light shade: on a dark page it would print white on white.
const variantColorResolver: VariantColorsResolver = (input) =>
  input.variant === 'filled' && (input.color === undefined || input.color === 'ink')
    ? {
        background: 'var(--td-ink)',
        hover: 'var(--td-ink-2)',
        color: 'var(--td-page)',
        border: '1px solid var(--td-ink)',
      }
    : defaultVariantColorsResolver(input);

export const theme = createTheme({
  fontFamily: 'var(--td-font)',
  fontFamilyMonospace: 'var(--td-font-figures)',
  fontSizes: {
    xs: 'var(--td-fs-micro)',
    sm: 'var(--td-fs-small)',
    md: 'var(--td-fs-body)',
    lg: 'var(--td-fs-title)',
    xl: 'var(--td-fs-h2)',
  },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.5' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  headings: {
    fontFamily: 'var(--td-font)',
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: 'var(--td-fs-lead)', lineHeight: '1.5' },
      h2: { fontSize: 'var(--td-fs-h2)', lineHeight: '1.5' },
      h3: { fontSize: 'var(--td-fs-title)', lineHeight: '1.5' },
      h4: { fontSize: 'var(--td-fs-body)', lineHeight: '1.5' },
      h5: { fontSize: 'var(--td-fs-small)', lineHeight: '1.5' },
      h6: { fontSize: 'var(--td-fs-micro)', lineHeight: '1.5' },
    },
  },
  spacing: {
    xs: 'var(--td-s-2)',
    sm: 'var(--td-s-3)',
    md: 'var(--td-s-4)',
    lg: 'var(--td-s-5)',
    xl: 'var(--td-s-6)',
  },
  radius: { xs: '2px', sm: '2px', md: '2px', lg: '3px', xl: '3px' },
  defaultRadius: 'sm',
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--td-shadow-menu)',
    lg: 'var(--td-shadow-menu)',
    xl: 'var(--td-shadow-menu)',
  },
  breakpoints: { xs: '48em', sm: '64em', md: '80em', lg: '90em', xl: '114em' },
  colors: { gray, dark, ink, met, miss, sim, alert },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 1 },
  variantColorResolver,
  white: '#FFFFFF',
  black: '#16181B',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { variant: 'default', size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'ink', size: 'md' } },
    // A function, so that the border of a field in error stays Mantine's error border.
    Input: {
      styles: (_: unknown, props: { error?: unknown }) => ({
        wrapper: {
          '--input-bg': 'var(--td-page)',
          '--input-color': 'var(--td-ink)',
          ...(props.error
            ? {}
            : { '--input-bd': 'var(--td-control)', '--input-bd-focus': 'var(--td-focus)' }),
        },
      }),
    },
    Checkbox: {
      defaultProps: { size: 'xs', iconColor: 'var(--td-page)' },
      styles: { input: { borderColor: 'var(--td-control)' } },
    },
    Radio: {
      defaultProps: { size: 'xs', iconColor: 'var(--td-page)' },
      styles: { radio: { borderColor: 'var(--td-control)' } },
    },
    SegmentedControl: {
      defaultProps: { size: 'xs', radius: 'sm', withItemsBorders: false },
      styles: {
        root: { background: 'transparent', padding: 0 },
        indicator: { background: 'var(--td-selected)', boxShadow: 'inset 0 -2px var(--td-ink)' },
      },
    },
    TextInput: { defaultProps: { size: 'sm' } },
    NumberInput: {
      defaultProps: { size: 'sm', decimalSeparator: ',', thousandSeparator: '.', hideControls: true },
    },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        radius: 'lg',
        transitionProps: { duration: 90 },
        withInitialFocusPlaceholder: false,
      },
      styles: { item: { padding: '0.25rem 0.75rem' } },
    },
    Modal: {
      defaultProps: { shadow: 'md', radius: 'lg', centered: true },
      styles: { title: { fontSize: 'var(--td-fs-h2)', fontWeight: 600 } },
    },
    Paper: { defaultProps: { shadow: 'none', radius: 0 } },
    Table: {
      defaultProps: {
        horizontalSpacing: 'sm',
        verticalSpacing: 'xs',
        withRowBorders: true,
        borderColor: 'var(--td-line)',
      },
    },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false } },
    Skeleton: { defaultProps: { animate: false, radius: 'sm' } },
  },
});
