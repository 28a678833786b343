import { screen, within } from '@testing-library/react';
import { criterionOf } from '@tiendo/charts/fixtures/criteria.ts';
import { set2016, unit } from '@tiendo/charts/fixtures/references.ts';
import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import type { UnitStatesAnswer } from '@tiendo/contracts/figures/unit-states.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { describe, expect, it } from 'vitest';
import { type Answers, average, recognitions, unitAnswer } from '../../testing/answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

const khuatXa = unit(1, 'Khuất Xá', 'commune', ['Lộc Bình']);
const criteria = [criterionOf(1, 'Quy hoạch'), criterionOf(2, 'Giao thông'), criterionOf(3, 'Thủy lợi')];
const size = criteria.length;
const set = { ...set2016, size };

const setAnswer: CriteriaSetAnswer = {
  ...set,
  decisionDate: null,
  issuer: null,
  periodPrinted: null,
  scopeUnit: null,
  indicatorCount: null,
  verdictsAllowed: ['met', 'basically_met', 'not_met'],
  thresholdAxis: null,
  completeness: null,
  note: null,
  bands: [],
  criteria: criteria.map((criterion) => ({
    ...criterion,
    responsibleBody: null,
    withdrawalKey: false,
    nameSource: null,
    note: null,
    indicators: [],
  })),
  mappings: [],
  frozenSince: null,
  sources: [],
};

const states = (met: number | null, ...verdicts: KnownVerdict[]): UnitStatesAnswer => ({
  unit: khuatXa,
  asOf: '2020-03-31',
  period: '2020-Q1',
  basis: 'self_assessed',
  layer: 'all',
  region: null,
  items: [
    {
      unit: khuatXa,
      criteriaSet: set,
      met,
      size,
      criteria: criteria.map((criterion, at) => ({
        criterion,
        verdict: verdicts[at] ?? 'unknown',
        since: null,
        orEarlier: false,
      })),
      dataAsOf: '2020-03-31',
      origin: 'published',
      sourceKey: null,
    },
  ],
  sources: [],
});

const none = { items: [], nextCursor: null };
const answers: Answers = {
  '/units/u1': unitAnswer(khuatXa),
  '/units/u1/lineage': { unit: khuatXa, predecessors: [], successors: [] },
  '/criteria-sets': { items: [set], nextCursor: null },
  '/criteria-sets/XA_NTM_2016': setAnswer,
  '/figures/average': {
    ...average,
    unit: khuatXa,
    count: { met: 1, size, metCriteria: [], notMetCriteria: [], unknown: 0 },
  },
  '/figures/unit-states': states(1, 'met', 'not_met', 'not_met'),
  '/figures/recognitions': { ...recognitions, unit: khuatXa },
  '/snapshots': none,
};

const open = (more: Answers = {}) =>
  renderApp('/ho-so-xa?don-vi=u1&bo=XA_NTM_2016&ky=2020-Q1', { ...answers, ...more });

const unreported = /chưa có báo cáo nào cho đơn vị này|Chưa có báo cáo hay thay đổi nào/;
const failed = problemAnswer('internal_error', 500);

describe('the page of a commune', () => {
  it('names what is known to be met where no source gives a count', async () => {
    open({ '/figures/unit-states': states(null, 'met', 'met') });
    const named = 'nguồn nêu xã Khuất Xá đạt 2 trong 3 tiêu chí (Quy hoạch; Giao thông)';
    const sentence = await screen.findByText(`Quý I/2020: ${named}; các tiêu chí khác chưa rõ.`);
    expect(sentence).toBeVisible();
  });

  it.each<KnownVerdict>(['not_met', 'basically_met', 'met'])(
    'does not call the other criteria unknown where one is known to be %s',
    async (verdict) => {
      open({ '/figures/unit-states': states(null, 'met', verdict, 'met') });
      const sentence = await screen.findByText(/nguồn nêu xã Khuất Xá đạt \d trong 3 tiêu chí \([^)]+\)\.$/);
      expect(sentence).toBeVisible();
    },
  );

  it('keeps what is basically met apart from what is met', async () => {
    open({ '/figures/unit-states': states(1, 'met', 'basically_met', 'met') });
    const panel = await screen.findByRole('region', {
      name: 'Cơ bản đạt 01 tiêu chí',
    });
    expect(within(panel).getAllByTitle('cơ bản đạt')).toHaveLength(1);
    expect(screen.getByText(/, cơ bản đạt 01/)).toBeVisible();
    expect(screen.getByRole('img', { name: /1 đạt, 1 cơ bản đạt, 0 chưa đạt, 0 chưa rõ/ })).toBeVisible();
  });

  it('counts as missing the same criteria in its sentence and over its criteria', async () => {
    open({ '/figures/unit-states': states(1, 'met', 'basically_met', 'not_met') });
    expect(await screen.findByRole('region', { name: 'Còn thiếu 01 tiêu chí, cơ bản đạt 01' })).toBeVisible();
    expect(screen.getByText(/, cơ bản đạt 01, còn thiếu 01: Thủy lợi\./)).toBeVisible();
  });

  it('says what failed, not that nothing was reported', async () => {
    open({ '/figures/unit-states': failed, '/units/u1/lineage': failed });
    const timeline = await screen.findByRole('region', { name: 'Dòng thời gian' });
    expect(await within(timeline).findByRole('alert')).toHaveTextContent('Máy chủ gặp lỗi');
    expect(
      await within(screen.getByRole('region', { name: 'Từng tiêu chí' })).findByRole('alert'),
    ).toBeVisible();
    expect(screen.queryByText(unreported)).not.toBeInTheDocument();
  });

  it('tells of a recognition that was revoked, and not that no source has any', async () => {
    const revokedOn = '2020-03-16';
    const { level } = set2016;
    const revoked = [{ level, origin: 'collected', achievedYear: 2019, revokedOn }];
    open({ '/figures/recognitions': { ...recognitions, unit: khuatXa, items: [], revoked } });
    expect(await screen.findByText(/^công nhận năm 2019, thu hồi ngày 16\/03\/2020/)).toBeVisible();
    expect(screen.queryByText('không có trong nguồn')).not.toBeInTheDocument();
  });

  it('says nothing of reports while an answer is still to come', async () => {
    const later = () => new Promise<never>(() => {});
    open({ '/figures/unit-states': later, '/figures/recognitions': later });
    await screen.findByRole('heading', { level: 1, name: 'Khuất Xá' });
    expect(screen.queryByText(unreported)).not.toBeInTheDocument();
  });

  it('offers to ask again where the unit itself cannot be read', async () => {
    open({ '/units/u1': failed });
    const [first] = await screen.findAllByRole('alert');
    expect(first).toHaveTextContent('Máy chủ gặp lỗi');
    expect(within(first as HTMLElement).getByRole('button', { name: 'Thử lại' })).toBeVisible();
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
  });
});
