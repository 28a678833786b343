import { screen, within } from '@testing-library/react';
import { locBinhChanges } from '@tiendo/charts/fixtures/changes.ts';
import { locBinhRanking } from '@tiendo/charts/fixtures/ranking.ts';
import type { FallenBelowAnswer } from '@tiendo/contracts/figures/fallen-below.ts';
import type { PaceAnswer, PacedTarget } from '@tiendo/contracts/figures/pace.ts';
import { describe, expect, it } from 'vitest';
import { average } from '../../testing/answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

const address = '/xep-hang?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';

const [lostOne] = locBinhChanges.items;
if (lostOne === undefined) throw new Error('the fixture has units');

const pilot: PacedTarget = {
  unit: { ...lostOne.unit, name: 'Tú Mịch' },
  kind: 'recognition',
  duePeriod: '2020',
  dueDate: '2020-12-31',
  origin: 'published',
  wanted: 19,
  wantedDecimals: null,
  value: 9,
  totalMet: 9,
  communes: 1,
  expected: 1,
  origins: ['simulated'],
  recognised: false,
  missing: lostOne.lost,
  criteria: 10,
  quartersLeft: 3,
  neededPerQuarter: 10 / 3,
  recentPerQuarter: 0.5,
  since: '2019-Q1',
  hindrance: null,
  status: 'at_risk',
};

const base = { ...average, previous: undefined, count: undefined, summary: undefined };

const pace: PaceAnswer = { ...base, items: [pilot], nextCursor: null };

const fallen: FallenBelowAnswer = {
  ...base,
  items: [
    {
      unit: { ...lostOne.unit, name: 'Yên Khoái' },
      recognition: {
        level: average.criteriaSet.level,
        achievedYear: 2018,
        decisionNumber: '1234/QĐ-UBND',
        decisionDate: null,
        origin: 'published',
      },
      standing: 'below',
      met: 18,
      size: 19,
      toGo: 1,
      missing: lostOne.lost,
      origins: ['simulated'],
      dataAsOf: '2020-03-31',
    },
  ],
  nextCursor: null,
  totals: [{ simulated: true, holds: 0, below: 1, unknown: 0 }],
};

const placed = new Map(locBinhRanking.items.map(({ unit }) => [unit.name, unit]));
const changes = {
  ...locBinhChanges,
  items: locBinhChanges.items.map((item) => ({ ...item, unit: placed.get(item.unit.name) ?? item.unit })),
};

const answers = {
  '/figures/ranking': locBinhRanking,
  '/figures/changes': changes,
  '/figures/pace': pace,
  '/figures/fallen-below': fallen,
};

const table = async () => screen.findByRole('table', { name: 'Bảng từng đơn vị' });

describe('the page of places and changes', () => {
  it('answers who lost what, who slipped and who is behind in one sentence, and copies it', async () => {
    const { user } = renderApp(address, answers);
    const sentence =
      'Từ quý IV/2019 đến quý I/2020: 03 tiêu chí mới đạt ở 02 xã, 03 tiêu chí mất ở 03 xã ' +
      '(Khuất Xá: tiêu chí 11; Tú Mịch: tiêu chí 10; Yên Khoái: tiêu chí 17); tăng và giảm bằng nhau. ' +
      'Tụt hạng nhiều nhất: Yên Khoái (2 bậc). Chậm tiến độ: Tú Mịch.';
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(sentence);
    await user.click(screen.getByRole('button', { name: 'Chép câu' }));
    expect(await navigator.clipboard.readText()).toBe(sentence);
  });

  it('compares with the period before unless the address says otherwise', async () => {
    const { user, address: now, calls } = renderApp(address, answers);
    await screen.findByRole('heading', { level: 1 });
    expect(calls.find(({ pathname }) => pathname.endsWith('/ranking'))?.searchParams.get('from')).toBe(
      '2019-Q4',
    );
    await user.click(screen.getByRole('button', { name: /So với/ }));
    await user.click(await screen.findByRole('option', { name: 'Quý I/2019' }));
    expect(now()).toBe(`${address}&so-voi=2019-Q1`);
  });

  it('orders picture and table alike, in the address', async () => {
    const { user, address: now } = renderApp(address, answers);
    await user.click(within(await table()).getByRole('button', { name: /Lên, xuống/ }));
    expect(now()).toBe(`${address}&xep=bac`);
    const [, first] = within(await table()).getAllByRole('row');
    expect(first).toHaveTextContent(/Yên Khoái/);
    expect(within(await table()).getByRole('columnheader', { name: /Lên, xuống/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    expect(screen.getByRole('button', { name: 'Xuống bậc' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('goes on with a conference when the order is changed', async () => {
    const { user, address: now } = renderApp(`${address}&chieu=1`, answers);
    await user.click(within(await table()).getByRole('button', { name: /Lên, xuống/ }));
    expect(now()).toBe(`${address}&xep=bac&chieu=1`);
  });

  it('does not say of a unit whose changes are not told that it gained and lost nothing', async () => {
    const told = { ...changes, items: changes.items.filter(({ unit }) => unit.name !== 'Khuất Xá') };
    renderApp(address, { ...answers, '/figures/changes': told });
    const row = within(await table()).getByRole('row', { name: /Khuất Xá/ });
    expect(row).toHaveTextContent('12/1911/19−1??');
  });

  it('says that the changes are missing where they failed, and asks again', async () => {
    let changesAnswer: unknown = problemAnswer('internal_error', 500);
    const { user } = renderApp(address, { ...answers, '/figures/changes': () => changesAnswer });
    await table();
    const note = (await screen.findByText(/Chưa tải được tiêu chí mới đạt/)) as HTMLElement;
    changesAnswer = changes;
    await user.click(within(note).getByRole('button', { name: 'Thử lại' }));
    expect(await within(await table()).findByRole('columnheader', { name: 'Mất' })).toBeVisible();
  });

  it('names what each unit gained and lost, and explains a shared place', async () => {
    renderApp(address, answers);
    const row = within(await table()).getByRole('row', { name: /Khuất Xá/ });
    expect(row).toHaveTextContent('12/1911/19−1–11 Hộ nghèo');
    expect(within(await table()).getByRole('row', { name: /Đồng Bục/ })).toHaveTextContent('đồng hạng');
  });

  it('tells the pace needed, the recent pace, and what is missing by name', async () => {
    renderApp(address, answers);
    const panel = await screen.findByRole('region', { name: '01 chậm so với mục tiêu' });
    expect(panel).toHaveTextContent('Tú Mịch103,33+0,50chậm');
    expect(panel).toHaveTextContent('Còn thiếu: 11 Hộ nghèo');
    expect(panel).toHaveTextContent('Gần đây tính từ quý I/2019.');
  });

  it('says why a pace cannot be told', async () => {
    const unknown: PacedTarget = {
      ...pilot,
      recentPerQuarter: null,
      since: null,
      hindrance: 'units_changed',
      status: 'unknown',
    };
    renderApp(address, { ...answers, '/figures/pace': { ...pace, items: [unknown] } });
    const panel = await screen.findByRole('region', { name: '01 chưa rõ so với mục tiêu' });
    expect(panel).toHaveTextContent('Chưa tính được tốc độ gần đây: đơn vị đã sắp xếp.');
  });

  it('tells who fell below the standard, with the origins of recognition and count apart', async () => {
    renderApp(address, answers);
    const row = await screen.findByRole('row', { name: /Yên Khoái 2018, 1234/ });
    expect(row).toHaveTextContent('Yên Khoái2018, 1234/QĐ-UBND CB18/19 MP11 Hộ nghèo');
  });

  it('says that nothing changed', async () => {
    const items = locBinhChanges.items.map((item) => ({
      ...item,
      net: 0,
      gained: [],
      lost: [],
      cause: null,
    }));
    const none = { gained: 0, lost: 0, net: 0, unitsGaining: 0, unitsLosing: 0 };
    const totals = { ...locBinhChanges.totals, ...none };
    const still = { ...locBinhChanges, items, totals, byCriterion: [] };
    renderApp(address, { ...answers, '/figures/changes': still });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/không có thay đổi\./);
    expect(await screen.findByRole('figure', { name: 'Không có thay đổi' })).toBeVisible();
  });

  it('keeps the rest when the places fail', async () => {
    renderApp(address, { ...answers, '/figures/ranking': problemAnswer('internal_error', 500) });
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('Máy chủ gặp lỗi');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('03 tiêu chí mất');
    expect(screen.getByRole('region', { name: '01 chậm so với mục tiêu' })).toBeVisible();
  });

  it('says what is simulated', async () => {
    renderApp(address, answers);
    expect(await screen.findByRole('region', { name: 'Lớp số liệu' })).toHaveTextContent(
      'Trang có số mô phỏng: thứ hạng, tăng, giảm, tiến độ.',
    );
  });

  it('leads a commune to its place among its neighbours', async () => {
    const count = { met: 9, size: 19, metCriteria: [], notMetCriteria: [], unknown: 19 };
    const { user, address: now } = renderApp(address, {
      ...answers,
      '/figures/average': { ...average, count },
    });
    await user.click(await screen.findByRole('link', { name: /Xem xếp hạng trong/ }));
    expect(now()).toContain('/xep-hang?');
    expect(now()).not.toContain('188@2020-03-31');
  });
});
