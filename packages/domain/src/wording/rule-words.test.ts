import { expect, it } from 'vitest';
import { heldRuleText, shareText, standingText } from './rule-words.ts';

const rule = { value: 92.5, setBy: 'province', confidence: 'found' } as const;
const unverified = { value: 90, setBy: 'procedure', confidence: 'unverified' } as const;

it.each([
  [{ numerator: 76, denominator: 80 }, '76/80 = 95%', '76/80 = 95%'],
  [{ numerator: 5566, denominator: 8263 }, '5.566/8.263 = 67,36%', '5,566/8,263 = 67.36%'],
  [{ numerator: 0, denominator: 0 }, '0/0', '0/0'],
])('writes %j as %s', (share, vi, en) => {
  expect([shareText(share, 'vi'), shareText(share, 'en')]).toEqual([vi, en]);
});

it.each([
  ['reached', rule, 'đạt mức 92,5% (tỉnh đặt)', 'reaches 92.5% (set by the province)'],
  ['below_unverified', unverified, 'dưới mức 90% (chưa kiểm chứng)', 'below 90% (not confirmed by a source)'],
  ['unknown', rule, 'mức 92,5% (tỉnh đặt)', 'rule: 92.5% (set by the province)'],
  ['unknown', null, 'chưa có căn cứ', 'no rule is known'],
] as const)('says of a share that is %s by %j: %s', (standing, held, vi, en) => {
  expect([standingText(standing, held, 'vi'), standingText(standing, held, 'en')]).toEqual([vi, en]);
});

it('writes the days and percents of a procedure with their ground', () => {
  const found = { value: 15, setBy: 'procedure', confidence: 'found' } as const;
  expect(heldRuleText(found, 'days', 'vi')).toBe('15 ngày (có căn cứ)');
  expect(heldRuleText({ ...found, value: 1 }, 'days', 'en')).toBe('1 day (found in a source)');
  expect(heldRuleText(rule, 'percent', 'vi')).toBe('92,5% (tỉnh đặt)');
  expect(heldRuleText(null, 'days', 'vi')).toBe('chưa có căn cứ');
});
