import { quarterIndex as q } from '../quarters.ts';

/** Cases after the merger that every figure must survive. Communes by unit key, quarters by index. */
export const hardCasesOf2026 = {
  /** Công Sơn: in scope since the merger, and never a report. */
  neverReported: '06220@2025-07-01',
  /** Sơn Lâm: the report of one quarter came in long after it. */
  reportedLate: { unit: '17759@2025-07-01', quarter: q(2026, 2), daysAfterQuarter: 65 },
  /** Ba Sơn: the first report counted a criterion too many and was replaced. */
  corrected: {
    unit: '06196@2025-07-01',
    quarter: q(2026, 2),
    daysAfterQuarter: 28,
    reason: 'Rà soát lại theo bộ tiêu chí 2026–2030: tiêu chí ghi nhầm là đạt.',
  },
  /** Đồng Đăng: a criterion met before is lost in the newest quarter. */
  slipped: { unit: '06184@2025-07-01', criterion: 5, from: q(2026, 3) },
  /** Tùng Lộc, Trường Lưu and Đồng Lộc: in 2026-Q1 still reported under the set of 2022 too. */
  onBothSets: {
    quarter: q(2026, 1),
    units: ['18418@2025-07-01', '18436@2025-07-01', '18484@2025-07-01'],
  },
} as const;
