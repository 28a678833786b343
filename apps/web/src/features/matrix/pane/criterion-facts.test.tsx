import { screen } from '@testing-library/react';
import { criterionOf } from '@tiendo/charts/fixtures/criteria.ts';
import { figureBase } from '@tiendo/charts/fixtures/figure-base.ts';
import type { CriterionAnswer, CriterionIndicator } from '@tiendo/contracts/figures/criterion.ts';
import { expect, it } from 'vitest';
import { renderPart } from '../../../testing/render-part.tsx';
import { CriterionFacts } from './criterion-facts.tsx';

const indicator = (code: string, text: string | null): CriterionIndicator => ({
  code,
  text,
  textConfidence: null,
  textSource: null,
  unitOfMeasure: null,
  operator: null,
  note: null,
  threshold: null,
  thresholdGap: 'no_basis',
  value: null,
});

const answer: CriterionAnswer = {
  ...figureBase(),
  criterion: criterionOf(2, 'Giao thông'),
  responsibleBody: null,
  note: null,
  region: null,
  verdict: 'unknown',
  origin: null,
  snapshot: null,
  indicators: [indicator('2.1', 'Đường xã được nhựa hóa'), indicator('2.2', null)],
  history: [],
  breaks: [],
  standingSince: null,
};

it('marks as Vietnamese the text of an indicator, not the words for one that has none', () => {
  renderPart(<CriterionFacts answer={answer} />);
  expect(screen.getByText('Đường xã được nhựa hóa')).toHaveAttribute('lang', 'vi');
  expect(screen.getByText('Chỉ tiêu 2.2').nextElementSibling?.querySelector('[lang]')).toBeNull();
});
