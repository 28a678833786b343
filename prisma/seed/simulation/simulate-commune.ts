import type { Commune } from './communes.ts';
import { criterionOrder, type OrderedSet } from './criterion-order.ts';
import { communeId, hardCases } from './hard-cases.ts';
import { daysAfterQuarter, endOfQuarter, LAST_UNDER_2016 } from './quarters.ts';
import { randomFor, wholeBetween } from './random.ts';
import type { DistrictScenario } from './scenario/district-scenario.ts';
import type { SimulatedSnapshot } from './simulated-data.ts';

const LATEST_USUAL_DAY = 20;
const CORRECTION_DAYS = 25;

export const setOfQuarter = (quarter: number): OrderedSet =>
  quarter <= LAST_UNDER_2016 ? 'XA_NTM_2016' : 'XA_NTM_2022';

function reports(commune: Commune, quarter: number): boolean {
  const id = communeId(commune);
  const { neverReported, skippedQuarter } = hardCases;
  return (
    id !== communeId(neverReported) &&
    !(id === communeId(skippedQuarter) && quarter === skippedQuarter.quarter)
  );
}

function receivedOn(commune: Commune, set: OrderedSet, quarter: number): string {
  const late = hardCases.reportedLate;
  const isLate = communeId(commune) === communeId(late) && quarter === late.quarter;
  const usual = wholeBetween(randomFor('received', communeId(commune), set, quarter), 3, LATEST_USUAL_DAY);
  return daysAfterQuarter(quarter, isLate ? late.daysAfterQuarter : usual);
}

/** Criteria that the commune does not hold in the quarter although it met them before. */
function slipped(commune: Commune, quarter: number): number[] {
  return hardCases.lostCriteria
    .filter((slip) => communeId(slip) === communeId(commune) && slip.from <= quarter && quarter < slip.until)
    .map(({ criterion }) => criterion);
}

function reportOf(
  commune: Commune,
  set: OrderedSet,
  quarter: number,
  met: readonly number[],
): SimulatedSnapshot[] {
  const unit = commune.unitAt.get(quarter);
  if (unit === undefined || !reports(commune, quarter)) return [];
  return [
    {
      unit,
      set,
      asOf: endOfQuarter(quarter),
      state: 'accepted',
      revision: 1,
      revisionReason: null,
      receivedOn: receivedOn(commune, set, quarter),
      met: met.toSorted((a, b) => a - b),
    },
  ];
}

/** The first report with one criterion too many, withdrawn, and the one that replaced it. */
function corrected(report: SimulatedSnapshot, order: readonly number[]): SimulatedSnapshot[] {
  const tooMany = order.find((criterion) => !report.met.includes(criterion));
  const first = [...report.met, ...(tooMany === undefined ? [] : [tooMany])].toSorted((a, b) => a - b);
  return [
    { ...report, state: 'withdrawn', met: first },
    {
      ...report,
      revision: 2,
      revisionReason: hardCases.corrected.reason,
      receivedOn: daysAfterQuarter(hardCases.corrected.quarter, CORRECTION_DAYS),
    },
  ];
}

/** The reports of one commune under the sets of 2016 and 2022, one for each quarter with a count. */
export function simulateCommune(
  commune: Commune,
  scenario: DistrictScenario,
  counts: ReadonlyMap<number, number>,
): SimulatedSnapshot[] {
  const hardest = scenario.hardest[commune.family] ?? [];
  return [...counts].flatMap(([quarter, count]) => {
    const set = setOfQuarter(quarter);
    const order = criterionOrder(`${commune.district}/${commune.family}`, set, hardest);
    const lost = slipped(commune, quarter);
    const met = order.slice(0, count).filter((criterion) => !lost.includes(criterion));
    const isCorrected =
      communeId(commune) === communeId(hardCases.corrected) && quarter === hardCases.corrected.quarter;
    const own = reportOf(commune, set, quarter, met);
    return isCorrected ? own.flatMap((report) => corrected(report, order)) : own;
  });
}

/** The reports of one recognised commune under the advanced set of 2022. */
export function simulateAdvanced(commune: Commune, counts: ReadonlyMap<number, number>): SimulatedSnapshot[] {
  const set = 'XA_NTM_NANG_CAO_2022';
  const order = criterionOrder(`${commune.district}/${commune.family}`, set, []);
  return [...counts].flatMap(([quarter, count]) => reportOf(commune, set, quarter, order.slice(0, count)));
}
