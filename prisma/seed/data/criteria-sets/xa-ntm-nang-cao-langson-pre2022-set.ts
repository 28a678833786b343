import type { CriteriaSetFacts } from './criteria-set-facts.ts';

export const xaNtmNangCaoLangsonPre2022: CriteriaSetFacts = {
  code: 'XA_NTM_NANG_CAO_LANGSON_PRE2022',
  level: 'XA_NTM_NANG_CAO',
  nameVi: 'Bộ tiêu chí xã nông thôn mới nâng cao tỉnh Lạng Sơn trước năm 2022',
  nameEn: 'Criteria for advanced new rural communes, Lạng Sơn province, before 2022',
  decision: { number: null, date: null, issuer: 'UBND tỉnh Lạng Sơn', period: '2018–2020' },
  validFrom: null,
  validTo: null,
  scopeUnit: '20',
  parent: null,
  criterionCount: null,
  indicatorCount: null,
  thresholdAxis: null,
  completeness: 'Chỉ biết có bộ tiêu chí; chưa biết số tiêu chí.',
  note: null,
  source: 'S46',
  criteria: [],
};
