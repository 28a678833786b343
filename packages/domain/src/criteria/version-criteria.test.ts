import { describe, expect, it } from 'vitest';
import { sameCriteria, type VersionLine, versionCriteria, versionMapping } from './version-criteria.ts';

const old = {
  criteria: [1, 2, 3].map((number) => ({ id: 100 + number, position: number, number })),
};
const line = (number: number, from: number[], name: string | null = null): VersionLine => ({
  number,
  name,
  nameEn: name,
  from,
});
const newIds = new Map([1, 2, 3].map((position) => [position, 200 + position]));

describe('the criteria of a new version', () => {
  it('keep old ones, put several together, and are new', () => {
    const { criteria, refusals } = versionCriteria(old, [
      line(1, [1]),
      line(2, [2, 3], 'Hạ tầng'),
      line(3, [], 'Số'),
    ]);
    expect(refusals).toEqual([]);
    expect(criteria.map(({ kept, name }) => [kept?.id ?? null, name])).toEqual([
      [101, null],
      [null, 'Hạ tầng'],
      [null, 'Số'],
    ]);
    expect(versionMapping(old, criteria, newIds)).toEqual([
      { fromId: 101, toId: 201 },
      { fromId: 102, toId: 202 },
      { fromId: 103, toId: 202 },
    ]);
  });

  it('are read from one that was divided, and from none where it was dropped', () => {
    const { criteria } = versionCriteria(old, [line(1, [2], 'Một'), line(2, [2], 'Hai')]);
    expect(versionMapping(old, criteria, newIds)).toEqual([
      { fromId: 101, toId: null },
      { fromId: 102, toId: 201 },
      { fromId: 102, toId: 202 },
      { fromId: 103, toId: null },
    ]);
  });

  it('are the old ones where nothing changes', () => {
    const criteria = sameCriteria(old);
    expect(versionMapping(old, criteria, newIds).map(({ toId }) => toId)).toEqual([201, 202, 203]);
  });

  it.each<[string, VersionLine, string]>([
    ['a number out of order', line(3, [2]), 'number_out_of_order'],
    ['an old criterion that is not there', line(2, [4]), 'unknown_criterion_from'],
    ['an old criterion told twice', line(2, [2, 2], 'Hai'), 'origin_told_twice'],
    ['no name where it keeps none', line(2, []), 'name_missing'],
    ['no name where it puts several together', line(2, [2, 3]), 'name_missing'],
    ['a name in one language', { ...line(2, [2], 'Hai'), nameEn: null }, 'name_missing'],
  ])('are refused for %s', (_, wrong, code) => {
    expect(versionCriteria(old, [line(1, [1]), wrong])).toEqual({
      criteria: [],
      refusals: [{ code, line: 1 }],
    });
  });
});
