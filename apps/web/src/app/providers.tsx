import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '../shared/i18n/i18n.ts';
import { PreferencesProvider, usePreferences } from '../shared/preferences/preferences-context.tsx';
import { theme } from './theme.ts';
import { cssVariablesResolver } from './theme-surface.ts';

function ThemeProvider({ children }: { children: ReactNode }) {
  const { scheme } = usePreferences();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme={scheme}
      env={import.meta.env.MODE === 'test' ? 'test' : 'default'}
    >
      {children}
    </MantineProvider>
  );
}

/** What every page stands on: words, preferences, theme and the cache of answers. */
export function Providers({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }) {
  return (
    <I18nextProvider i18n={i18n}>
      <PreferencesProvider>
        <QueryClientProvider client={queryClient}>
          <ThemeProvider>{children}</ThemeProvider>
        </QueryClientProvider>
      </PreferencesProvider>
    </I18nextProvider>
  );
}
