import { screen, waitFor } from '@testing-library/react';
import { matrixAnswer } from '@tiendo/charts/fixtures/matrix.ts';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';

const address = '/ma-tran?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';
const grid = () => screen.findByRole('grid', { name: 'Ma trận xã và tiêu chí' });

const asked = (calls: readonly URL[]) =>
  calls
    .filter(({ pathname }) => pathname.endsWith('/figures/matrix'))
    .map(({ searchParams }) => searchParams.get('since'));

describe('the answers of the matrix', () => {
  it('are asked for as the address compares them, once', async () => {
    const { calls } = renderApp(`${address}&so-voi=2019-Q1`, {
      '/figures/matrix': matrixAnswer([['Khuất Xá', 'ĐĐĐĐĐ']]),
    });
    await grid();
    expect(asked(calls)).toEqual(['2019-Q1']);
  });

  it('are not waited for again when a cell is opened', async () => {
    const { user, calls, queryClient } = renderApp(address, {
      '/figures/matrix': matrixAnswer([['Khuất Xá', 'ĐĐĐĐĐ']]),
    });
    await grid();
    for (const query of queryClient.getQueryCache().getAll()) query.setState({ isInvalidated: true });
    await user.click(await screen.findByLabelText('Khuất Xá, 3 Thủy lợi: đạt'));
    await screen.findByRole('complementary');
    expect(asked(calls)).toHaveLength(1);
  });

  it('show what is new in the first of two pages', async () => {
    let name = 'Khuất Xá';
    const first = () => ({ ...matrixAnswer([[name, 'ĐĐĐĐĐ']]), nextCursor: 'more' });
    const both = matrixAnswer([
      [name, 'ĐĐĐĐĐ'],
      ['Tam Gia', 'ĐĐĐĐĐ'],
    ]);
    const second = { ...both, items: both.items.slice(1) };
    const { queryClient } = renderApp(address, {
      '/figures/matrix': (query: URLSearchParams) => (query.get('cursor') === null ? first() : second),
    });
    expect(await grid()).toHaveTextContent(/Khuất Xá.*Tam Gia/);
    name = 'Ái Quốc';
    void queryClient.invalidateQueries();
    await waitFor(async () => expect(await grid()).toHaveTextContent('Ái Quốc'));
  });
});
