import { langSon, set2016, unit } from '@tiendo/charts/fixtures/references.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { EvidenceItem, ReportEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import type { SheetCriterion } from '@tiendo/contracts/reports/report-parts.ts';
import type { ReportSheet, SheetRow } from '@tiendo/contracts/reports/report-sheet.ts';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';

const named = (position: number, shortName: string): CriterionReference => ({
  id: position,
  position,
  number: position,
  name: null,
  nameEn: null,
  shortName,
  shortNameEn: null,
  groupName: 'Hạ tầng',
  groupNameEn: 'Infrastructure',
});

const indicator = {
  id: 31,
  code: '3.1',
  text: 'Thu nhập bình quân đầu người',
  textConfidence: null,
  textSource: null,
  unitOfMeasure: 'triệu đồng/người/năm',
  operator: '>=',
  note: null,
};

const threshold = {
  axisValue: 'all',
  year: null,
  value: 36,
  text: null,
  confidence: null,
  source: null,
};

const names = ['Quy hoạch', 'Giao thông', 'Thu nhập'];

/** A set of three criteria, of which the last has an indicator. */
const criteria: SheetCriterion[] = names.map((name, place) => ({
  ...named(place + 1, name),
  responsibleBody: null,
  indicators: place === 2 ? [{ ...indicator, thresholds: [threshold] }] : [],
}));

export const round = {
  id: 4,
  setCode: 'XA_NTM_2026',
  period: '2026-Q4',
  asOf: '2026-12-31',
  basis: 'self_assessed',
  dueOn: '2026-11-26',
  lockedFrom: null,
} as const;

export const roundSummary: RoundSummary = {
  ...round,
  unit: langSon,
  locked: false,
  version: 1,
  createdBy: 'Cán bộ thẩm tra',
  createdAt: '2026-11-01T00:00:00.000Z',
};

const set3 = { ...set2016, code: 'XA_NTM_2026', size: 3 };

export const khuatXa = unit(65, 'Khuất Xá', 'commune', ['Lạng Sơn']);
export const tuMich = unit(66, 'Tú Mịch', 'commune', ['Lạng Sơn']);

export const previous = (...verdicts: KnownVerdict[]): NonNullable<SheetRow['previous']> => ({
  asOf: '2026-09-30',
  basis: 'self_assessed',
  origin: 'simulated',
  metCount: verdicts.filter((one) => one === 'met').length,
  size: verdicts.length,
  verdicts,
});

/** A draft that says what the state before said. */
export const draftRow = (of: typeof khuatXa, id: number, verdicts: KnownVerdict[]): SheetRow => ({
  unit: of,
  region: null,
  isOpen: true,
  previous: previous(...verdicts),
  report: {
    id,
    version: 1,
    state: 'draft',
    revision: 1,
    verdicts,
    metCount: verdicts.filter((one) => one === 'met').length,
    declaredCount: null,
    notes: 0,
    evidence: verdicts.map(() => 0),
    returned: 0,
    written: null,
  },
});

export const sheetOf = (...rows: SheetRow[]): ReportSheet => ({
  round,
  unit: langSon,
  criteriaSet: set3,
  verdictsAllowed: ['met', 'not_met', 'not_assessed'],
  thresholdAxis: null,
  criteria,
  rows,
});

/** The whole report of a row, with what else is said of it. */
export function reportOf(
  { unit: of, previous: before, report }: SheetRow,
  more: Partial<Report> = {},
): Report {
  if (report === null) throw new TypeError(`${of.name} has no report`);
  return {
    id: report.id,
    revision: report.revision,
    state: report.state,
    metCount: report.metCount,
    receivedOn: null,
    author: null,
    submitted: null,
    decided: null,
    revisionReason: null,
    withdrawalReason: null,
    version: report.version,
    origin: 'form',
    unit: of,
    round,
    isOpen: true,
    note: null,
    criteriaSet: set3,
    verdictsAllowed: ['met', 'not_met', 'not_assessed'],
    declaredCount: report.declaredCount,
    written: report.written,
    previous: before,
    cells: criteria.map(({ responsibleBody, indicators, ...criterion }, place) => ({
      criterion,
      responsibleBody,
      verdict: report.verdicts[place] ?? 'unknown',
      previousVerdict: before?.verdicts[place] ?? null,
      note: null,
      returnReason: null,
      returned: null,
      isOpen: report.state === 'draft',
      suggestion: null,
      indicators: indicators.map(({ thresholds, ...said }) => ({
        ...said,
        threshold: thresholds[0] ?? null,
        thresholdGap: null,
        value: null,
        suggestion: null,
      })),
    })),
    findings: [],
    allowed: report.state === 'draft' ? ['save', 'submit'] : [],
    revisions: [],
    ...more,
  };
}

/** A file of evidence that a report has. */
export const evidenceItem = (more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id: 41,
  criterion: 1,
  name: 'Biên bản họp thôn.pdf',
  size: 1_468_006,
  type: 'application/pdf',
  added: { by: { id: 'lan', name: 'Vi Thị Lan' }, at: '2026-11-20T02:15:00.000Z' },
  ...more,
});

export const evidenceOf = (...items: EvidenceItem[]): ReportEvidence => ({
  items,
  mostFiles: 20,
  mostBytes: 20_971_520,
});
