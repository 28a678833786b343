import { expect, it } from 'vitest';
import { metInPart, netInPart, type PartOfSet } from './part-of-set.ts';

it.each<[string, PartOfSet, number | null]>([
  ['only what is met counts', ['met', 'basically_met', 'not_met', 'not_assessed'], 1],
  ['one verdict unknown', ['met', 'unknown'], null],
  ['no criterion', [], 0],
])('%s', (_, verdicts, met) => {
  expect(metInPart(verdicts)).toBe(met);
});

it.each<[string, PartOfSet, PartOfSet, number | null]>([
  ['gained and lost', ['met', 'not_met', 'not_met'], ['not_met', 'met', 'met'], 1],
  ['no longer assessed', ['met', 'met'], ['met', 'not_assessed'], -1],
  ['unknown before', ['unknown', 'not_met'], ['met', 'met'], null],
  ['unknown after', ['met', 'not_met'], ['met', 'unknown'], null],
])('%s', (_, before, after, net) => {
  expect(netInPart(before, after)).toBe(net);
});
