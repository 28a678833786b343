import type { FigureCheck } from '@tiendo/contracts/published-figures.ts';
import { checkAverage, checkGranularity } from '@tiendo/domain/checks/average-checks.ts';
import { checkBandsSum, checkTotalAgainstGroups } from '@tiendo/domain/checks/distribution-checks.ts';
import { communesTold } from '@tiendo/domain/figures/communes-told.ts';
import { type FigureFacts, groupTerms, noNumbers, reportOf, singleValue } from './figure-facts.ts';
import type { PrintedReport } from './printed-reports.ts';
import type { FigureRecord } from './published-figure-reader.ts';

/** The number of communes: as printed, else as the lists of units hold, against the printed groups. */
function communesCheck({ communes, unitsListed, groups }: PrintedReport): FigureCheck[] {
  if (groups.length === 0) return [];
  const { verdict, computed } = checkBandsSum(communes ?? unitsListed, groups);
  const { sum } = computed;
  return [
    {
      kind: 'communes_from_groups',
      verdict,
      published: computed.communes,
      computedLeast: sum,
      computedMost: sum,
      difference: computed.communes === null ? null : sum - computed.communes,
      terms: groups.map((group) => String(group.communes ?? '?')),
    },
  ];
}

function averageChecks(figure: FigureRecord, report: PrintedReport): FigureCheck[] {
  const value = singleValue(figure);
  if (value === null) return [];
  const average = { value, decimals: figure.quantity?.decimals ?? 0 };
  const communes = communesTold(report.communes, report.groups);
  const fromTotal = checkAverage(average, report.total, communes);
  const { ratio } = fromTotal.computed;
  const n = communes ?? report.unitsListed;
  const whole = checkGranularity(average, n);
  const totals = whole.computed.rounded ?? whole.computed.truncated;
  return [
    {
      kind: 'average_from_total',
      verdict: fromTotal.verdict,
      published: value,
      computedLeast: ratio,
      computedMost: ratio,
      difference: ratio === null ? null : ratio - value,
      terms: ratio === null ? [] : [String(report.total), String(communes)],
    },
    {
      kind: 'average_granularity',
      verdict: whole.verdict,
      published: value,
      computedLeast: totals === null ? null : totals.least / n,
      computedMost: totals === null ? null : totals.most / n,
      difference: null,
      terms: totals === null ? [] : [...new Set([`${totals.least}/${n}`, `${totals.most}/${n}`])],
    },
  ];
}

function totalCheck(figure: FigureRecord, { groups }: PrintedReport): FigureCheck[] {
  if (groups.length === 0) return [];
  const { verdict, computed } = checkTotalAgainstGroups(singleValue(figure), groups);
  return [
    {
      ...noNumbers,
      kind: 'total_from_groups',
      verdict,
      published: computed.total,
      computedLeast: computed.least,
      computedMost: computed.most,
      terms: groupTerms(groups),
    },
  ];
}

/** What the printed total leaves for the communes that are told as a range. */
function remainderCheck(figure: FigureRecord, { total, groups }: PrintedReport): FigureCheck[] {
  const { band } = figure;
  const ranges = groups.filter((group) => group.min !== group.max);
  if (band === null || band.from === band.to || ranges.length !== 1) return [];
  const { verdict, computed } = checkTotalAgainstGroups(total, groups);
  const exact = groups.filter((group) => group.min === group.max);
  return [
    {
      ...noNumbers,
      kind: 'total_from_groups',
      verdict: verdict === 'consistent' ? 'cannot_tell' : verdict,
      computedLeast: computed.remaining,
      computedMost: computed.remaining,
      terms: total === null ? [] : [String(total), ...groupTerms(exact).map((term) => `−${term}`)],
    },
  ];
}

/** Checks of figures that tell of all communes of a unit together. */
export function distributionChecks(figure: FigureRecord, facts: FigureFacts): FigureCheck[] {
  const report = reportOf(figure, facts);
  if (report === null) return [];
  switch (figure.measure.code) {
    case 'average_criteria':
      return [...averageChecks(figure, report), ...communesCheck(report)];
    case 'total_criteria':
      return totalCheck(figure, report);
    case 'communes_in_band':
      return remainderCheck(figure, report);
    default:
      return [];
  }
}
