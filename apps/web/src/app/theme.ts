import { createTheme, defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';
import { colors } from './theme-colors.ts';

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
  colors,
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
