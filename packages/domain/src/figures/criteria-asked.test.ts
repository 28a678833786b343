import { expect, it } from 'vitest';
import { verdictsOf } from '../progress/verdict-mask.ts';
import { criteriaAsked } from './criteria-asked.ts';

it.each([
  ['mmmm', 4, 4, []],
  ['mnbm', 4, 4, [1, 2]],
  ['mmam', 4, 3, []],
  ['anam', 4, 2, [1]],
  ['....', 4, 4, []],
  ['', 19, 19, []],
] as const)('verdicts %s on %i criteria ask for %i and miss %j', (mask, size, asked, missing) => {
  expect(criteriaAsked(verdictsOf(mask), size)).toEqual({ asked, missing });
});
