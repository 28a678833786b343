import type { Verdict } from '../criteria/verdict.ts';
import { type VerdictMask, verdictAt } from '../progress/verdict-mask.ts';
import type { SuggestedVerdict } from './suggested-verdict.ts';

/** What a report can be found to be: the first three keep it from being handed in, the others are told. */
export const findingCodes = [
  'lost_without_note',
  'declared_count_differs',
  'verdict_not_allowed',
  'verdicts_unknown',
  'value_contradicts_verdict',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/**
 * One finding. `place`: the criterion, counted from 0; null where it is of the whole report. `count`: of
 * `declared_count_differs` the count that was declared, of `verdicts_unknown` the criteria without a verdict;
 * `least`, `most`: the counts that the verdicts allow.
 */
export type ReportFinding = {
  readonly code: FindingCode;
  readonly blocks: boolean;
  readonly place: number | null;
  readonly count: number | null;
  readonly least: number | null;
  readonly most: number | null;
};

/** What of one criterion findings are made of, beside its verdict. */
export type ReportedCriterion = { readonly note: string | null; readonly suggestion: SuggestedVerdict };

export type FindingsFacts = {
  /** The last state before the one reported; null where there is none. */
  readonly before: VerdictMask | null;
  readonly mask: VerdictMask;
  /** In the order of the set. */
  readonly criteria: readonly ReportedCriterion[];
  /** Criteria of the set, which may be more than are listed. */
  readonly size: number;
  readonly declaredCount: number | null;
  readonly allowed: readonly Verdict[];
};

const blocking: ReadonlySet<FindingCode> = new Set(findingCodes.slice(0, 3));

const finding = (code: FindingCode, more: Partial<ReportFinding> = {}): ReportFinding => ({
  code,
  blocks: blocking.has(code),
  place: null,
  count: null,
  least: null,
  most: null,
  ...more,
});

/** The counts of met criteria that some verdicts leave open; both ends the same where all are known. */
export function countsAllowed(mask: VerdictMask, size: number): { least: number; most: number } {
  const verdicts = Array.from(mask, (_, place) => verdictAt(mask, place));
  const least = verdicts.filter((verdict) => verdict === 'met').length;
  const known = verdicts.filter((verdict) => verdict !== null).length;
  return { least, most: least + size - known };
}

/** The count that a report stands for: that of its verdicts where all are known, else the declared one. */
export function reportedCount(mask: VerdictMask, size: number, declaredCount: number | null): number | null {
  const { least, most } = countsAllowed(mask, size);
  return least === most ? least : declaredCount;
}

function codesAt(
  facts: FindingsFacts,
  { note, suggestion }: ReportedCriterion,
  place: number,
): FindingCode[] {
  const verdict = verdictAt(facts.mask, place);
  const wasMet = facts.before !== null && verdictAt(facts.before, place) === 'met';
  const isLost = wasMet && verdict !== null && verdict !== 'met';
  const contradicts =
    suggestion !== null && (verdict === 'met' || verdict === 'not_met') && verdict !== suggestion;
  return [
    ...(isLost && (note ?? '') === '' ? (['lost_without_note'] as const) : []),
    ...(verdict !== null && !facts.allowed.includes(verdict) ? (['verdict_not_allowed'] as const) : []),
    ...(contradicts ? (['value_contradicts_verdict'] as const) : []),
  ];
}

function findingsOfWhole({ mask, size, declaredCount }: FindingsFacts): ReportFinding[] {
  const { least, most } = countsAllowed(mask, size);
  const fits = declaredCount === null || (least <= declaredCount && declaredCount <= most);
  return [
    ...(fits ? [] : [finding('declared_count_differs', { count: declaredCount, least, most })]),
    ...(most > least ? [finding('verdicts_unknown', { count: most - least })] : []),
  ];
}

/**
 * What is to be said of a report before it is handed in, criterion by criterion, then of the whole. A criterion that was
 * met and is no longer takes a note; criteria without a verdict are allowed, and told.
 */
export function reportFindings(facts: FindingsFacts): ReportFinding[] {
  const ofCriteria = facts.criteria.flatMap((criterion, place) =>
    codesAt(facts, criterion, place).map((code) => finding(code, { place })),
  );
  return [...ofCriteria, ...findingsOfWhole(facts)];
}

/** Whether a report may be handed in. */
export const canBeSubmitted = (findings: readonly ReportFinding[]): boolean =>
  findings.every(({ blocks }) => !blocks);
