import { deducedMask, unknownMask, type VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { CriteriaSetFamily } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import { bodyIn, type SetContent } from '../../shared/set-content/set-content.ts';
import type { StateRecord } from '../../shared/states/accepted-state.ts';
import { unknownReport } from './report-access.ts';
import type { ReportRecord } from './report-record.ts';
import type { ReportFacts } from './report-store.ts';

/** What reports of one round have in common. */
export type RoundContext = {
  readonly round: StoredRound;
  readonly family: CriteriaSetFamily;
  readonly content: SetContent;
};

/** A report with everything that it is read against. `region` null: not known. */
export type ReportContext = RoundContext & {
  readonly report: ReportRecord;
  readonly unit: UnitRecord;
  readonly region: string | null;
  /** The body that answers for a criterion in the unit; null where nobody has said. */
  readonly bodyOf: (criterionId: number) => string | null;
  /** The state accepted last before the day of the round. */
  readonly previous: StateRecord | null;
};

/** The verdicts of a report, a letter for each criterion of its set also where none is known. */
export const maskOf = ({ mask }: Pick<ReportRecord, 'mask'>, { criteria }: SetContent): VerdictMask =>
  mask === '' ? unknownMask(criteria.length) : mask;

/** The verdicts of an accepted state, with those that its count forces. */
export const maskOfState = (state: StateRecord, { criteria }: SetContent): VerdictMask =>
  deducedMask(state.mask, state, criteria.length);

/** What the reports of a round are read against, three statements however many they are. */
export async function readContexts(
  facts: ReportFacts,
  { units, sets }: Pick<Reference, 'units' | 'sets'>,
  round: StoredRound,
  reports: readonly ReportRecord[],
): Promise<ReportContext[]> {
  const family = requireSet(sets, round.setCode);
  const content = await facts.setContent(family.set.id);
  const found = reports.flatMap((report) => {
    const unit = units.byId(report.unitId);
    return unit === null ? [] : [{ report, unit }];
  });
  const simulated = reports.some(({ origin }) => origin === 'simulated');
  const asked = { units: found.map(({ unit }) => unit), setId: family.set.id, simulated, before: round.asOf };
  const paths = found.flatMap(({ unit }) => [unit.id, ...unit.pathIds]);
  const bodies = await facts.bodies(family.set.id, [...new Set(paths)], simulated);
  const states = new Map((await facts.lastStates(asked)).map((state) => [state.unitId, state]));
  return found.map(({ report, unit }) => ({
    round,
    family,
    content,
    report,
    unit,
    region: units.traitsOf(unit).region,
    bodyOf: (criterionId) => bodyIn(unit, criterionId, content, bodies),
    previous: states.get(unit.id) ?? null,
  }));
}

/** What one report is read against. */
export async function readContext(
  facts: ReportFacts,
  reference: Pick<Reference, 'units' | 'sets'>,
  report: ReportRecord,
): Promise<ReportContext> {
  const round = await facts.round(report.roundId);
  const [context] = round === null ? [] : await readContexts(facts, reference, round, [report]);
  if (context === undefined) throw unknownReport(report.id);
  return context;
}
