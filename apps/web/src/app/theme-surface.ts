import type { CSSVariablesResolver } from '@mantine/core';

const surface = {
  '--mantine-color-body': 'var(--td-page)',
  '--mantine-color-text': 'var(--td-ink)',
  '--mantine-color-bright': 'var(--td-ink)',
  '--mantine-color-dimmed': 'var(--td-ink-2)',
  '--mantine-color-placeholder': 'var(--td-ink-3)',
  '--mantine-color-anchor': 'var(--td-ink)',
  '--mantine-color-error': 'var(--td-alert)',
  '--mantine-color-success': 'var(--td-met)',
  '--mantine-color-default': 'var(--td-page)',
  '--mantine-color-default-hover': 'var(--td-hover)',
  '--mantine-color-default-color': 'var(--td-ink)',
  '--mantine-color-default-border': 'var(--td-control)',
  '--mantine-color-disabled': 'var(--td-sunken)',
  '--mantine-color-disabled-color': 'var(--td-ink-3)',
  '--mantine-color-disabled-border': 'var(--td-line-2)',
  '--mantine-color-ink-filled': 'var(--td-ink)',
  '--mantine-color-ink-filled-hover': 'var(--td-ink-2)',
  '--mantine-primary-color-contrast': 'var(--td-page)',
  '--mantine-color-ink-contrast': 'var(--td-page)',
};
/** Mantine's own surface colours, taken from the tokens in every scheme. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: surface,
  dark: surface,
});
