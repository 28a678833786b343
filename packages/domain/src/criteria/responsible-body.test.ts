import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOfCriterion, decidingUnit } from './responsible-body.ts';

const bodies = new Map([
  [
    20,
    new Map([
      [1, 'Sở Giao thông vận tải'],
      [2, 'Sở Xây dựng'],
    ]),
  ],
  [188, new Map([[1, 'Phòng Kinh tế và Hạ tầng']])],
  [189, new Map<number, string>()],
]);

describe('the body that answers for a criterion', () => {
  it.each([
    ['that of the province', 1, [6565, 190, 20, 1], 'Sở Giao thông vận tải'],
    ['that of the nearer district', 1, [6565, 188, 20, 1], 'Phòng Kinh tế và Hạ tầng'],
    ['nobody, where the nearer district names none', 2, [6565, 188, 20, 1], null],
    ['that of the province under a district that says nothing', 2, [6565, 189, 20, 1], 'Sở Xây dựng'],
    ['nobody, where no unit above says anything', 1, [7000, 300, 30, 1], null],
  ])('is %s', (_, criterion, path, expected) => {
    expect(bodyOfCriterion(criterion, path, bodies)).toBe(expected);
  });

  it('is decided for all criteria by one unit, of the path', () => {
    const path = fc.uniqueArray(fc.constantFrom(...[20, 188, 189, 300]), { maxLength: 4 });
    fc.assert(
      fc.property(path, fc.integer({ min: 1, max: 3 }), (units, criterion) => {
        const deciding = decidingUnit(units, bodies);
        const said = deciding === null ? undefined : bodies.get(deciding);
        expect(deciding === null || units.includes(deciding)).toBe(true);
        expect(bodyOfCriterion(criterion, units, bodies)).toBe(said?.get(criterion) ?? null);
      }),
    );
  });
});
