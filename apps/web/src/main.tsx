import './app/schemas-without-eval.ts';
import '@tiendo/charts/tokens.css';
import './app/fonts.css';
import './app/base.css';
import './app/mantine.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.tsx';
import { createQueryClient } from './app/query-client.ts';
import { reportCaughtError } from './app/report-caught-error.ts';
import { createAppRouter } from './app/router.tsx';
import { showLanguage } from './shared/i18n/i18n.ts';
import { readPreferences } from './shared/preferences/preferences.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

// Numbers come with the answers; their letters are asked for before, so that no number is set twice.
for (const weight of [400, 500, 600]) void document.fonts.load(`${weight} 1em "Tiendo Figures"`);

// Without the words of the chosen language the page still opens, in Vietnamese.
await showLanguage(readPreferences(localStorage).lang).catch(() => {});

createRoot(root, { onCaughtError: reportCaughtError }).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
