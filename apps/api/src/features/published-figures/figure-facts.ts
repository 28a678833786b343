import type { FigureCheck } from '@tiendo/contracts/published-figures.ts';
import type { PrintedReport } from './printed-reports.ts';
import type { FigureRecord, SimulatedCounts, SimulationQuestion } from './published-figure-reader.ts';

/** All that a figure can be checked against. */
export type FigureFacts = {
  figures: readonly FigureRecord[];
  reports: readonly PrintedReport[];
  simulated: readonly SimulatedCounts[];
};

/** The single number that a figure states; null where it states a limit, a range or words. */
export function singleValue({ quantity }: FigureRecord): number | null {
  if (quantity === null || quantity.min === null || quantity.min !== quantity.max) return null;
  return quantity.min;
}

/** The report on all communes that a figure is part of. */
export function reportOf(figure: FigureRecord, { reports }: FigureFacts): PrintedReport | null {
  const own = reports.find(
    (report) =>
      report.sourceId === figure.sourceId && report.unitId === figure.unitId && report.setId === figure.setId,
  );
  return own ?? null;
}

/** What is simulated where the figure speaks: for its unit, or each member of its population. */
export function simulationQuestions(figure: FigureRecord): SimulationQuestion[] {
  const { to } = figure.asOf;
  if (to === null || figure.status !== 'result') return [];
  const unitIds = figure.perMember ? (figure.population?.unitIds ?? []) : [figure.unitId];
  const setIds = figure.setId === null ? figure.candidateIds : [figure.setId];
  return unitIds.flatMap((unitId) => setIds.map((setId) => ({ unitId, setId, date: to })));
}

/** A check whose numbers are all unknown, to be filled in. */
export const noNumbers: Pick<FigureCheck, 'published' | 'computedLeast' | 'computedMost' | 'difference'> = {
  published: null,
  computedLeast: null,
  computedMost: null,
  difference: null,
};

/** The terms of a sum over groups: `4×19`, `12`, `13×5…8`. */
export function groupTerms(groups: PrintedReport['groups']): string[] {
  return groups.map(({ min, max, communes }) => {
    const value = min === max ? String(min) : `${min}…${max}`;
    return communes === 1 ? value : `${communes ?? '?'}×${value}`;
  });
}
