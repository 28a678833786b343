import { describe, expect, it } from 'vitest';
import { criterionNumbered, mappingOf, originsOf } from './set-mapping.ts';

describe('a mapping', () => {
  const mapping = mappingOf('2016', '2022', [
    { fromId: 1, toId: 11 },
    { fromId: 2, toId: 11 },
    { fromId: 2, toId: 12 },
    { fromId: 3, toId: null },
  ]);

  it('tells of each criterion what it reads as, none, or nothing', () => {
    expect(mapping.counterparts.get(2)).toEqual([11, 12]);
    expect(mapping.counterparts.get(3)).toEqual([]);
    expect(mapping.counterparts.get(4)).toBeUndefined();
  });

  it('tells of each new criterion which old ones map onto it', () => {
    expect(originsOf(mapping)).toEqual(
      new Map([
        [11, [1, 2]],
        [12, [2]],
      ]),
    );
  });
});

describe('the criterion that a number means', () => {
  const criteria = [
    { id: 21, position: 1, number: null },
    { id: 22, position: 2, number: 7 },
    { id: 23, position: 7, number: 2 },
  ];

  it.each([
    ['bears it', 7, 22],
    ['bears it wherever it stands', 2, 23],
    ['stands there without a number', 1, 21],
    ['does not exist', 3, null],
  ])('%s', (_, given, id) => {
    expect(criterionNumbered({ criteria }, given)?.id ?? null).toBe(id);
  });
});
