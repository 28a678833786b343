import { screen, within } from '@testing-library/react';
import { criteriaAnswer, criterionOf } from '@tiendo/charts/fixtures/criteria.ts';
import { unit } from '@tiendo/charts/fixtures/references.ts';
import type { CriteriaAnswer } from '@tiendo/contracts/figures/criteria.ts';
import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import { describe, expect, it } from 'vitest';
import { type Answers, average, unitAnswer } from '../../testing/answers.ts';
import { renderApp } from '../../testing/render-app.tsx';

const khuatXa = unit(1, 'Khuất Xá', 'commune', ['Lộc Bình']);
const criteria = Array.from({ length: 19 }, (_, at) => criterionOf(at + 1, `Tiêu chí ${at + 1}`));

/** 15 met, 1 basically met, 3 not met. */
const verdictAt = (place: number): Verdict =>
  place < 15 ? 'met' : place === 15 ? 'basically_met' : 'not_met';

const counts: CriteriaAnswer['items'] = criteria.map((criterion, place) => ({
  criterion,
  met: Number(verdictAt(place) === 'met'),
  basicallyMet: Number(verdictAt(place) === 'basically_met'),
  notMet: Number(verdictAt(place) === 'not_met'),
  notAssessed: 0,
  unknown: 0,
  of: 1,
  emphasisedBy: [],
}));
const named = (wanted: Verdict) => criteria.filter((_, place) => verdictAt(place) === wanted);

const answers: Answers = {
  '/units/u1': unitAnswer(khuatXa),
  '/figures/average': {
    ...average,
    unit: khuatXa,
    count: { met: 15, size: 19, metCriteria: named('met'), notMetCriteria: named('not_met'), unknown: 0 },
  },
  '/figures/criteria': criteriaAnswer([], 1, { unit: khuatXa, items: counts }),
};

const open = (more: Answers = {}) =>
  renderApp('/tong-quan?don-vi=u1&bo=XA_NTM_2016&ky=2020-Q1', { ...answers, ...more });

describe('the overview of one commune', () => {
  it('tells what is basically met apart from what is still missing', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Quý I/2020: xã Khuất Xá đạt 15/19 tiêu chí, cơ bản đạt 01, còn thiếu 03: Tiêu chí 17, Tiêu chí 18 và Tiêu chí 19.',
    );
  });

  it('draws a criterion basically met as such, and counts it by itself', async () => {
    open();
    const name = '15 tiêu chí đạt, 1 cơ bản đạt, 3 chưa đạt';
    const panel = await screen.findByRole('region', { name });
    const marks = ['đạt', 'cơ bản đạt', 'chưa đạt'].map((word) => within(panel).queryAllByTitle(word).length);
    expect(marks).toEqual([15, 1, 3]);
  });

  it('keeps what is known to be neither met nor not met apart from what is not known', async () => {
    open();
    const ruler = '15 đạt, 3 chưa đạt, 1 cơ bản đạt hoặc không xét, 0 chưa rõ trên 19 tiêu chí';
    expect(await screen.findByRole('img', { name: ruler })).toBeVisible();
  });
});
