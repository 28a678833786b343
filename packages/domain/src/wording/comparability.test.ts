import { expect, it } from 'vitest';
import { figureComparabilities } from '../figures/figure-comparison.ts';
import { notComparedReason } from './comparability.ts';
import { langs } from './lang.ts';

it.each(langs)('there is a reason why figures are not compared, and none where they are, in %s', (lang) => {
  const told = figureComparabilities.filter((one) => notComparedReason(one, lang) !== '');
  expect(told).toEqual(figureComparabilities.filter((one) => one !== 'comparable'));
});
