import { screen, waitFor } from '@testing-library/react';
import { matrixAnswer } from '@tiendo/charts/fixtures/matrix.ts';
import { expect, it } from 'vitest';
import { renderApp } from '../../../testing/render-app.tsx';

const address = '/ma-tran?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';
const grid = () => screen.findByRole('grid', { name: 'Ma trận xã và tiêu chí' });

it('the grid keeps a cell in hand when a group has fewer columns', async () => {
  const { user } = renderApp(address, { '/figures/matrix': matrixAnswer([['Khuất Xá', 'ĐĐĐĐĐ']]) });
  const inHand = async () => (await grid()).querySelectorAll('[tabindex="0"]');
  (await grid()).querySelector<HTMLElement>('[data-row="0"] [data-column="0"] a')?.focus();
  await user.keyboard('{End}');
  await user.click(screen.getByRole('button', { name: /Nhóm tiêu chí/ }));
  await user.click(await screen.findByRole('option', { name: /Quy hoạch/ }));
  await waitFor(async () => expect((await grid()).querySelectorAll('[data-row="0"] td')).toHaveLength(2));
  expect(await inHand()).toHaveLength(1);
});

it('the grid tells as many rows as it has, to the last line below them', async () => {
  renderApp(address, { '/figures/matrix': matrixAnswer([['Khuất Xá', 'ĐBCK?']]) });
  const rows = [...(await grid()).querySelectorAll('tr')].map((row) => row.getAttribute('aria-rowindex'));
  expect(rows.at(-1)).toBe('8');
  expect(await grid()).toHaveAttribute('aria-rowcount', '8');
});
