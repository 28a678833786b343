import { unitKey } from '../../data/units/unit-facts.ts';
import { criterionOrder } from '../criterion-order.ts';
import { daysAfterQuarter, endOfQuarter } from '../quarters.ts';
import { randomFor, wholeBetween } from '../random.ts';
import type { SimulatedData, SimulatedSnapshot, SimulatedTarget } from '../simulated-data.ts';
import { type CommuneState, type LastStates, statesOf } from './commune-states.ts';
import { type CommuneOf2025, communesOf2025 } from './communes-of-2025.ts';
import { hardCasesOf2026 } from './hard-cases-of-2026.ts';
import { type ProvinceScenario, provinceScenarios } from './province-scenario.ts';

const LAST_DAY_OF_DISTRICTS = '2025-06-30';
const LATEST_USUAL_DAY = 20;

/**
 * Figures for demonstration, not real: the communes of two-tier government at each quarter's end from 2025-Q3 to
 * 2026-Q3, under the set of 2022 and then that of 2026. A commune begins with what all that it was made of held in
 * `before`. No recognition is carried over a merger: a decision has to say so. The same at every call.
 */
export function simulateTwoTier(before: SimulatedData): SimulatedData {
  const last = lastStatesOf(before);
  return {
    snapshots: provinceScenarios.flatMap((scenario) =>
      communesOf2025(scenario.code)
        .filter(({ unit }) => unit !== hardCasesOf2026.neverReported)
        .flatMap((commune) =>
          statesOf(commune, scenario, last).flatMap((state) => reportsOf(commune, state)),
        ),
    ),
    recognitions: [],
    targets: provinceScenarios.flatMap(targetsOf),
  };
}

function lastStatesOf({ snapshots }: SimulatedData): LastStates {
  const last = snapshots.filter(
    ({ asOf, set, state }) => asOf === LAST_DAY_OF_DISTRICTS && set === 'XA_NTM_2022' && state === 'accepted',
  );
  return new Map(last.map(({ unit, met }) => [unit, met]));
}

function reportsOf(commune: CommuneOf2025, state: CommuneState): SimulatedSnapshot[] {
  const report: SimulatedSnapshot = {
    unit: commune.unit,
    set: state.set,
    asOf: endOfQuarter(state.quarter),
    state: 'accepted',
    revision: 1,
    revisionReason: null,
    receivedOn: daysAfterQuarter(state.quarter, daysUntilReceived(commune, state)),
    met: state.met.toSorted((a, b) => a - b),
  };
  const { unit, quarter } = hardCasesOf2026.corrected;
  return commune.unit === unit && state.quarter === quarter ? corrected(commune, report) : [report];
}

function daysUntilReceived({ unit }: CommuneOf2025, { set, quarter }: CommuneState): number {
  const late = hardCasesOf2026.reportedLate;
  if (unit === late.unit && quarter === late.quarter) return late.daysAfterQuarter;
  return wholeBetween(randomFor('received', unit, set, quarter), 3, LATEST_USUAL_DAY);
}

/** The first report with one criterion too many, withdrawn, and the one that replaced it. */
function corrected({ province, name }: CommuneOf2025, report: SimulatedSnapshot): SimulatedSnapshot[] {
  const { quarter, daysAfterQuarter: days, reason } = hardCasesOf2026.corrected;
  const order = criterionOrder(`${province}/${name}`, report.set, []);
  const tooMany = order.filter((criterion) => !report.met.includes(criterion)).slice(0, 1);
  return [
    { ...report, state: 'withdrawn', met: [...report.met, ...tooMany].toSorted((a, b) => a - b) },
    { ...report, revision: 2, revisionReason: reason, receivedOn: daysAfterQuarter(quarter, days) },
  ];
}

/** Set when the units, and then the set, that they speak of began. */
function targetsOf({ code, targetOf2025, targetOf2026 }: ProvinceScenario): SimulatedTarget[] {
  const unit = unitKey(code, null);
  return [
    { unit, set: 'XA_NTM_2022', year: 2025, setOn: '2025-07-01', average: targetOf2025 },
    { unit, set: 'XA_NTM_2026', year: 2026, setOn: '2026-02-15', average: targetOf2026 },
  ];
}
