import { locBinh, set2016 } from '@tiendo/charts/fixtures/references.ts';
import type { TargetItem } from '@tiendo/contracts/targets.ts';

/** A target of Lộc Bình for the year 2020, of any measure. */
export const target = (code: string, more: Partial<TargetItem> = {}): TargetItem => ({
  id: 1,
  unit: locBinh,
  measure: { code, nameVi: code, nameEn: code, unitOfMeasureVi: null, unitOfMeasureEn: null },
  setCode: set2016.code,
  population: null,
  populationEn: null,
  status: 'target',
  operator: '=',
  quantity: { min: 11, max: 11, decimals: 2, qualifier: 'exact' },
  denominator: null,
  duePeriod: '2020',
  dueDate: '2020-12-31',
  setOn: null,
  origin: 'simulated',
  units: [],
  source: null,
  ...more,
});
