import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMapping, type MappedPair, type MappingLine, setsRefusal } from './mapping-refusal.ts';
import type { MappedSet } from './set-mapping.ts';
import { mappingOf } from './set-mapping.ts';

const set = (code: string, base: number, size: number, levelCode = 'XA_NTM'): MappedSet => ({
  code,
  levelCode,
  criteria: Array.from({ length: size }, (_, index) => ({
    id: base + index + 1,
    position: index + 1,
    number: index + 1,
  })),
});

const of2016 = set('2016', 100, 3);
const of2022 = set('2022', 200, 3);
const line = (from: number, to: number | null): MappingLine => ({ from, to });

describe('two sets', () => {
  it.each<[string, MappedSet, MappedSet, MappedPair[], string | null]>([
    ['of one level can be mapped', of2016, of2022, [], null],
    ['are not one set', of2016, of2016, [], 'same_set'],
    ['are not of two levels', of2016, set('advanced', 300, 3, 'XA_NTM_NANG_CAO'), [], 'other_level'],
    ['do not lead back', of2022, of2016, [{ from: '2016', to: '2022' }], 'cycle_of_sets'],
    [
      'do not lead back over others',
      set('2026', 300, 3),
      of2016,
      [
        { from: '2022', to: '2026' },
        { from: '2016', to: '2022' },
      ],
      'cycle_of_sets',
    ],
    ['can be mapped again', of2016, of2022, [{ from: '2016', to: '2022' }], null],
    [
      'can be reached by two ways',
      of2016,
      set('2026', 300, 3),
      [
        { from: '2016', to: '2022' },
        { from: '2022', to: '2026' },
      ],
      null,
    ],
  ])('%s', (_, from, to, standing, code) => {
    expect(setsRefusal({ from, to, standing })).toBe(code);
  });
});

describe('a mapping written by numbers', () => {
  const check = (lines: MappingLine[]) => checkMapping({ from: of2016, to: of2022, standing: [] }, lines);

  it('becomes pairs of criteria', () => {
    expect(check([line(1, 1), line(1, 2), line(3, null)])).toEqual({
      pairs: [
        { fromId: 101, toId: 201 },
        { fromId: 101, toId: 202 },
        { fromId: 103, toId: null },
      ],
      refusals: [],
    });
  });

  it.each([
    ['a criterion the old set does not have', line(4, 1), 'unknown_criterion_from'],
    ['a criterion the new set does not have', line(2, 4), 'unknown_criterion_to'],
    ['a pair told before', line(1, 1), 'pair_told_twice'],
    ['none told before', line(3, null), 'pair_told_twice'],
    ['none beside a counterpart', line(1, null), 'none_beside_counterpart'],
    ['a counterpart beside none', line(3, 1), 'none_beside_counterpart'],
  ])('is refused for %s, and nothing of it stands', (_, wrong, code) => {
    expect(check([line(1, 1), line(3, null), wrong])).toEqual({ pairs: [], refusals: [{ code, line: 2 }] });
  });

  it('is refused once where the sets do not fit, whatever the lines', () => {
    expect(checkMapping({ from: of2016, to: of2016, standing: [] }, [line(9, 9)])).toEqual({
      pairs: [],
      refusals: [{ code: 'same_set', line: null }],
    });
  });

  it('tells exactly what was written wherever it is not refused', () => {
    const lines = fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 4 }), to: fc.option(fc.integer({ min: 0, max: 4 })) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, (written) => {
        const { pairs, refusals } = check(written);
        if (refusals.length > 0) return pairs.length === 0;
        const { counterparts } = mappingOf('2016', '2022', pairs);
        return written.every(({ from, to }) => {
          const told = counterparts.get(100 + from);
          return to === null ? told?.length === 0 : told?.includes(200 + to) === true;
        });
      }),
    );
  });

  it('never lets mappings of sets run in a circle', () => {
    const codes = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(fc.record({ from: codes, to: codes }), { maxLength: 12 }), (wanted) => {
        const standing: MappedPair[] = [];
        for (const pair of wanted) {
          const refused = setsRefusal({ from: set(pair.from, 0, 1), to: set(pair.to, 0, 1), standing });
          if (refused === null) standing.push(pair);
        }
        const left = new Set(['a', 'b', 'c', 'd']);
        for (let removed = true; removed; ) {
          const ends = [...left].filter(
            (code) => !standing.some(({ from, to }) => from === code && left.has(to)),
          );
          for (const code of ends) left.delete(code);
          removed = ends.length > 0;
        }
        return left.size === 0;
      }),
    );
  });
});
