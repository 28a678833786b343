import { describe, expect, it } from 'vitest';
import { staysThrough, type TerritoryHistory, unitsCovering } from './covering-units.ts';
import type { SuccessionKind, UnitSuccession } from './lineage.ts';
import type { AdministrativeUnit } from './unit.ts';

const unit = (id: number, validFrom: string | null, validTo: string | null): AdministrativeUnit => ({
  id,
  code: String(id),
  name: `Xã ${id}`,
  kind: 'commune',
  parentId: null,
  validFrom,
  validTo,
});

const step = (
  predecessorId: number,
  successorId: number,
  date: string,
  kind: SuccessionKind = 'merge',
  basis: UnitSuccession['basis'] = 'act',
): UnitSuccession => ({ predecessorId, successorId, date, kind, legalBasis: null, basis });

/** 1 and 2 became 3 in 2020; its code was corrected (4); with 5 it became 6 in 2025; 5 was also divided (7). */
const units = [
  unit(1, null, '2020-01-01'),
  unit(2, null, '2020-01-01'),
  unit(3, '2020-01-01', '2020-03-01'),
  unit(4, '2020-03-01', '2025-07-01'),
  unit(5, null, '2025-07-01'),
  unit(6, '2025-07-01', null),
  unit(7, '2025-07-01', null),
  unit(8, '2020-01-01', null),
  unit(9, '2021-01-01', null),
];
const steps = [
  step(1, 3, '2020-01-01'),
  step(2, 3, '2020-01-01'),
  step(3, 4, '2020-03-01', 'recode'),
  step(4, 6, '2025-07-01'),
  step(5, 6, '2025-07-01'),
  step(5, 7, '2025-07-01', 'split'),
  step(1, 8, '2020-01-01', 'merge', 'code_list'),
];
const history: TerritoryHistory = {
  rowsOf: (id) => units.filter((one) => one.id === id || ([3, 4].includes(id) && [3, 4].includes(one.id))),
  stepsInto: (id) => steps.filter((one) => one.successorId === id),
};
const covering = (id: number, date: string) =>
  unitsCovering(id, date, history)
    ?.map((one) => one.id)
    .sort() ?? null;

describe('the units that covered a territory', () => {
  it.each<[string, number, string, number[] | null]>([
    ['the unit itself on a day of its own', 6, '2026-01-01', [6]],
    ['its parents before a merger', 6, '2025-06-30', [4, 5]],
    ['under the code of the day', 6, '2020-02-01', [3, 5]],
    ['over two mergers', 6, '2019-12-31', [1, 2, 5]],
    ['the whole unit that it is a part of', 7, '2025-06-30', [5]],
    ['later, under the corrected code', 3, '2024-01-01', [4]],
    ['not known after its end', 1, '2021-01-01', null],
    ['not known after the end of its corrected code', 3, '2026-01-01', null],
    ['not known where its parents were read off code lists', 8, '2019-12-31', null],
    ['not known where nothing tells what it came out of', 9, '2019-12-31', null],
  ])('%s', (_, id, date, expected) => {
    expect(covering(id, date)).toEqual(expected);
  });
});

it('a territory stays through a range where one of its rows is valid at both ends', () => {
  const rows = [units[2], units[3]].filter((row) => row !== undefined);
  expect(staysThrough(rows, '2020-01-15', '2024-12-31')).toBe(true);
  expect(staysThrough(rows, '2019-12-31', '2024-12-31')).toBe(false);
  expect(staysThrough(rows, '2020-01-15', '2025-07-01')).toBe(false);
});
