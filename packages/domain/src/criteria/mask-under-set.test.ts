import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metInMask, verdictAt } from '../progress/verdict-mask.ts';
import { composeMappings } from './mapping-chain.ts';
import { maskUnderSet, type ReadingStep } from './mask-under-set.ts';
import { type MappingPair, mappingOf } from './set-mapping.ts';

const places = [0, 1, 2, 3];
const idsFrom = (base: number) => places.map((place) => base + place);
const [ids2016, ids2022, ids2026] = [idsFrom(10), idsFrom(20), idsFrom(30)];

const step = (base: number, pairs: MappingPair[]): ReadingStep => ({
  mapping: mappingOf(`${base}`, `${base + 10}`, pairs),
  fromIds: idsFrom(base),
  toIds: idsFrom(base + 10),
});

const onto = (fromId: number, toId: number | null): MappingPair => ({ fromId, toId });

describe('verdicts read under another set', () => {
  it.each([
    [
      'are the same where each criterion reads as one',
      'mbna',
      'mbna',
      [onto(10, 20), onto(11, 21), onto(12, 22), onto(13, 23)],
    ],
    [
      'are met only where every criterion that maps onto one was met',
      'mmmn',
      'mn..',
      [onto(10, 20), onto(11, 20), onto(12, 21), onto(13, 21)],
    ],
    [
      'are unknown where any is unknown',
      'm.nm',
      '..m.',
      [onto(10, 20), onto(11, 20), onto(12, 21), onto(11, 21), onto(13, 22)],
    ],
    ['are unknown where nothing maps onto a criterion', 'mmmm', 'm...', [onto(10, 20), onto(11, null)]],
    ['hold for each criterion that one was divided into', 'mnnn', 'mm..', [onto(10, 20), onto(10, 21)]],
    ['are unknown where only a count was known', '', '....', [onto(10, 20), onto(11, 21)]],
  ])('%s', (_, mask, read, pairs) => {
    expect(maskUnderSet(mask, [step(10, pairs)])).toBe(read);
  });

  it('are read one set after the other', () => {
    const first = step(10, [onto(10, 20), onto(11, 21)]);
    const second = step(20, [onto(20, 30), onto(21, 30), onto(22, 31)]);
    expect(maskUnderSet('mmmm', [first, second])).toBe('m...');
    expect(maskUnderSet('mnmm', [first, second])).toBe('n...');
  });

  it('stay as they are where no set lies between', () => {
    expect(maskUnderSet('mn.a', [])).toBe('mn.a');
  });
});

const mask = fc
  .array(fc.constantFrom('m', 'b', 'n', 'a', '.'), { minLength: 4, maxLength: 4 })
  .map((letters) => letters.join(''));

const pairsBetween = (base: number) =>
  fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...idsFrom(base)), fc.constantFrom(...idsFrom(base + 10)))
      .map(([fromId, toId]) => onto(fromId, toId)),
    { selector: ({ fromId, toId }) => `${fromId}-${toId}`, maxLength: 10 },
  );

describe('whatever the mapping', () => {
  it('a criterion is met exactly where something maps onto it and all of that was met', () => {
    fc.assert(
      fc.property(mask, pairsBetween(10), (given, pairs) => {
        const read = maskUnderSet(given, [step(10, pairs)]);
        for (const place of places) {
          const onIt = pairs.filter(({ toId }) => toId === ids2022[place]).map(({ fromId }) => fromId - 10);
          const verdicts = onIt.map((from) => verdictAt(given, from));
          const known = onIt.length > 0 && !verdicts.includes(null);
          expect(verdictAt(read, place) !== null).toBe(known);
          expect(verdictAt(read, place) === 'met').toBe(known && verdicts.every((one) => one === 'met'));
        }
      }),
    );
  });

  it('no criterion is gained by one that was lost', () => {
    fc.assert(
      fc.property(mask, fc.constantFrom(...places), pairsBetween(10), (given, lost, pairs) => {
        const worse = `${given.slice(0, lost)}n${given.slice(lost + 1)}`;
        const before = maskUnderSet(given.replaceAll('.', 'n'), [step(10, pairs)]);
        const after = maskUnderSet(worse.replaceAll('.', 'n'), [step(10, pairs)]);
        for (const place of places)
          if (verdictAt(after, place) === 'met') expect(verdictAt(before, place)).toBe('met');
      }),
    );
  });

  it('a count is told only where every criterion of the new set is known', () => {
    fc.assert(
      fc.property(mask, pairsBetween(10), (given, pairs) => {
        const read = maskUnderSet(given, [step(10, pairs)]);
        const reached = new Set(pairs.map(({ toId }) => toId)).size;
        if (reached < ids2022.length) expect(metInMask(read)).toBeNull();
      }),
    );
  });

  it('the mapping over two steps agrees with one step after the other wherever these know', () => {
    fc.assert(
      fc.property(mask, pairsBetween(10), pairsBetween(20), (given, early, late) => {
        const [first, second] = [step(10, early), step(20, late)];
        const stepwise = maskUnderSet(given, [first, second]);
        const whole: ReadingStep = {
          mapping: composeMappings(first.mapping, second.mapping),
          fromIds: ids2016,
          toIds: ids2026,
        };
        const composed = maskUnderSet(given, [whole]);
        for (const place of places)
          if (verdictAt(stepwise, place) !== null)
            expect(verdictAt(composed, place)).toBe(verdictAt(stepwise, place));
      }),
    );
  });
});
