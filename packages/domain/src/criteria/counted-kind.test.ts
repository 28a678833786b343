import { expect, it } from 'vitest';
import type { UnitKind } from '../units/unit.ts';
import { countedKind, isScored } from './counted-kind.ts';

it.each<[UnitKind[], UnitKind, UnitKind[]]>([
  [['commune'], 'commune', ['commune']],
  [['district'], 'district', ['district']],
  [['village'], 'village', ['village']],
  [['village', 'residential_area'], 'residential_area', ['village', 'residential_area']],
])('a level of %j counts units by the name of %s and scores %j', (unitKinds, counted, scored) => {
  const kinds: UnitKind[] = ['province', 'district', 'commune', 'village', 'residential_area'];
  expect(countedKind({ unitKinds })).toBe(counted);
  expect(kinds.filter((kind) => isScored(kind, { unitKinds }))).toEqual(scored);
});
