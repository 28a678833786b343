import { screen, waitFor } from '@testing-library/react';
import { set2016 } from '@tiendo/charts/fixtures/references.ts';
import { describe, expect, it } from 'vitest';
import { average, set2022 } from '../../../testing/answers.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const of2022 = { ...set2022, size: 10, validTo: null };

const sets = (query: URLSearchParams) => ({
  items: [set2016, of2022].filter((set) => {
    const day = query.get('asOf');
    return day === null || (set === set2016) === day < '2022-03-08';
  }),
  nextCursor: null,
});

/** What is answered under each set, the older one as of a day. */
const answers = (lastUnderOlder: string) => ({
  '/criteria-sets': sets,
  '/figures/average': (query: URLSearchParams) =>
    query.get('set') === 'XA_NTM_2016'
      ? {
          ...average,
          criteriaSet: set2016,
          average: 15.2,
          totalMet: 76,
          communes: 5,
          dataAsOf: lastUnderOlder,
        }
      : { ...average, criteriaSet: of2022, average: 3.1, totalMet: 31, communes: 10, dataAsOf: '2022-03-31' },
});

const address = (set: string) => `/tong-quan?don-vi=188@2020-03-31&bo=${set}&ky=2022-Q1`;
const line = () => screen.findByText('Hai bộ cùng có số liệu:');

describe('units that report under two sets at one time', () => {
  it('are told under both, each over its size and with what it is made of', async () => {
    renderApp(address('XA_NTM_2022'), answers('2022-03-31'));
    expect((await line()).parentElement).toHaveTextContent(
      'Hai bộ cùng có số liệu:theo bộ 2016: 15,20/19 (5 xã, số liệu đến 31/03/2022)' +
        'theo bộ 2022: 3,10/10 (10 xã, số liệu đến 31/03/2022)',
    );
  });

  it('can be read under the other set, and back', async () => {
    const app = renderApp(address('XA_NTM_2022'), answers('2022-03-31'));
    await app.user.click(await screen.findByRole('link', { name: 'theo bộ 2016: 15,20/19' }));
    expect(app.address()).toBe(address('XA_NTM_2016'));
    expect(await screen.findByRole('link', { name: 'theo bộ 2022: 3,10/10' })).toBeVisible();
  });

  it('find both sets in the list of sets', async () => {
    const { user, address: shown } = renderApp(address('XA_NTM_2022'), answers('2022-03-31'));
    await line();
    await user.click(await screen.findByRole('button', { name: /^Bộ tiêu chí/ }));
    const older = await screen.findByRole('option', { name: /Xã NTM 2016/ });
    expect(older).toHaveTextContent('19 tiêu chí, còn báo cáo song song');
    await user.click(older);
    expect(shown()).toBe(address('XA_NTM_2016'));
  });

  it('are told under one set alone where the older one was reported before the newer began', async () => {
    const { calls } = renderApp(address('XA_NTM_2022'), answers('2021-12-31'));
    await screen.findByRole('region', { name: 'Số liệu chính' });
    await waitFor(() => {
      const asked = calls.filter(({ pathname }) => pathname.endsWith('/figures/average'));
      expect(asked.map(({ searchParams }) => searchParams.get('set'))).toContain('XA_NTM_2016');
    });
    await screen.findByRole('button', { name: /^Bộ tiêu chí/ });
    expect(screen.queryByText('Hai bộ cùng có số liệu:')).toBeNull();
  });
});
