import { screen, within } from '@testing-library/react';
import { communesAnswer } from '@tiendo/charts/fixtures/by-unit.ts';
import { describe, expect, it } from 'vitest';
import { matrix } from '../../../testing/answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { locBinhAddress, renderApp } from '../../../testing/render-app.tsx';

const byUnit = communesAnswer([{ name: 'Khuất Xá', met: 12, pilot: '2020' }]);
const [khuatXa] = byUnit.items;
const row = { unit: khuatXa?.unit, met: 12, dataAsOf: null, origin: 'simulated' };
const verdicts = [...Array(12).fill('met'), ...Array(6).fill('not_met'), 'not_assessed'];

const open = (matrixAnswer: unknown) =>
  renderApp(locBinhAddress, { '/figures/by-unit': byUnit, '/figures/matrix': matrixAnswer });

/** Under its label, as long as there is no finding to call the panel by. */
const unnamed = () => screen.findByRole('region', { name: 'Xã điểm' });

describe('the panel of pilot units', () => {
  it('does not count what is missing before it is known what is asked', async () => {
    open(() => new Promise<never>(() => {}));
    const panel = await unnamed();
    await screen.findByRole('heading', { level: 1 });
    expect(panel).not.toHaveTextContent('Khuất Xá');
    expect(screen.queryByRole('region', { name: /điểm năm 2020 còn thiếu/ })).not.toBeInTheDocument();
  });

  it('says so where that cannot be read', async () => {
    open(problemAnswer('internal_error', 500));
    expect(await within(await unnamed()).findByRole('alert')).toHaveTextContent('Máy chủ gặp lỗi');
  });

  it('leaves out what is not assessed', async () => {
    open({ ...matrix, items: [{ ...row, verdicts }] });
    const name = 'Một xã điểm năm 2020 còn thiếu 6 tiêu chí';
    expect(await screen.findByRole('region', { name })).toBeVisible();
  });
});
