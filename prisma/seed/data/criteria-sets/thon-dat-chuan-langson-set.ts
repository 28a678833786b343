import type { CriteriaSetFacts } from './criteria-set-facts.ts';

export const thonDatChuanLangson: CriteriaSetFacts = {
  code: 'THON_DAT_CHUAN_LANGSON',
  level: 'THON_NTM',
  nameVi: 'Tiêu chí thôn đạt chuẩn nông thôn mới tỉnh Lạng Sơn',
  nameEn: 'Criteria for new rural villages, Lạng Sơn province',
  decision: { number: '738/QĐ-UBND', date: '2019-04-19', issuer: 'UBND tỉnh Lạng Sơn', period: '2019–2020' },
  validFrom: null,
  validTo: null,
  scopeUnit: '20',
  parent: null,
  criterionCount: null,
  indicatorCount: null,
  thresholdAxis: null,
  completeness: 'Chỉ biết có quyết định; chưa có danh mục tiêu chí.',
  note: null,
  source: 'S38',
  criteria: [],
};
