import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Providers } from '../app/providers.tsx';
import { createQueryClient } from '../app/query-client.ts';
import { reportCaughtError } from '../app/report-caught-error.ts';
import { createAppRouter } from '../app/router.tsx';
import { type Answers, locBinhAnswers } from './answers.ts';
import { fakeApi } from './fake-api.ts';

/** The whole application at an address, with a server that gives these answers. */
export function renderApp(address: string, answers: Answers = {}) {
  const { calls, sent } = fakeApi({ ...locBinhAnswers, ...answers });
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retryDelay: 1 } });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAppRouter(queryClient, history);
  const user = userEvent.setup();
  render(
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>,
    { onCaughtError: reportCaughtError },
  );
  return { user, calls, sent, history, queryClient, address: () => history.location.href };
}

/** The address of Lộc Bình at the first quarter of 2020. */
export const locBinhAddress = '/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';
