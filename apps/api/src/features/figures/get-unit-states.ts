import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  getUnitStates as contract,
  SetState,
  UnitStatesAnswer,
} from '@tiendo/contracts/figures/unit-states.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import { isReportedBy, setInForce } from '@tiendo/domain/criteria/criteria-set.ts';
import { setRefusal } from '@tiendo/domain/criteria/set-applies.ts';
import { answeringState } from '@tiendo/domain/figures/answering-data.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { standingSince } from '@tiendo/domain/figures/standing-since.ts';
import { acceptedBases, standingOfEachDate } from '@tiendo/domain/progress/state.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { intervalContains } from '@tiendo/domain/time/calendar-date.ts';
import { formatPeriodCode } from '@tiendo/domain/time/period.ts';
import { descendantsAt, isValidAt } from '@tiendo/domain/units/unit.ts';
import type { ProgressState, SaidState } from '../../shared/progress/progress-history.ts';
import { type CriteriaSetRecord, criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { unitNotValidThen } from '../../shared/reference/unit-validity.ts';
import { sizeOfState } from './answered-figure.ts';
import { momentOf } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';
import { statesAt } from './roll-ups/standing-states.ts';

type Query = QueryOf<typeof contract>;

type ToldState = { unit: UnitRecord; set: CriteriaSetRecord; state: ProgressState | null };

/** What answers for a unit by a set at the moment. */
function stateOf(sources: FigureSources, query: Query, unit: UnitRecord, set: CriteriaSetRecord) {
  const bases = new Set(acceptedBases(query.basis));
  const question = { moment: momentOf(query), setId: set.id, bases, layer: query.layer };
  return answeringState(statesAt(unit, question, sources), query.layer);
}

/** Of each level the sets that the unit, scored itself, is reported by; else the one in force. */
function statesTold(sources: FigureSources, query: Query, unit: UnitRecord): ToldState[] {
  const { date } = momentOf(query);
  const unitPath = [unit.id, ...unit.pathIds];
  const applies = (set: CriteriaSetRecord) =>
    isScored(unit.kind, set.level) &&
    setRefusal({ unitPath, unitKind: unit.kind, date, set: { ...set, unitKinds: set.level.unitKinds } }) ===
      null;
  const byLevel = Map.groupBy(sources.sets.all.filter(applies), ({ levelCode }) => levelCode);
  return Array.from(byLevel.entries()).flatMap(([levelCode, sets]) => {
    const told = sets.map((set) => ({ unit, set, state: stateOf(sources, query, unit, set) }));
    const reported = told.filter(({ set, state }) => state !== null && isReportedBy(set, state.asOf, date));
    const inForce = setInForce(sets, levelCode, date, unitPath);
    return reported.length > 0 ? reported : told.filter(({ set }) => set === inForce);
  });
}

/** The reports that the state continues: of the same unit and set, real or simulated as it is; the newest first. */
function reportsBehind(sources: FigureSources, query: Query, { unit, set, state }: ToldState): SaidState[] {
  if (state === null) return [];
  const bases = new Set(acceptedBases(query.basis));
  const simulated = originOf(state) === 'simulated';
  const reports = unit.rows.flatMap((row) =>
    (sources.progress.history(row.id, set.id)?.states ?? []).filter(
      (said) =>
        said.asOf <= state.asOf &&
        bases.has(said.kinds[0].basis) &&
        intervalContains({ from: row.validFrom, to: row.validTo }, said.asOf) &&
        (originOf(said) === 'simulated') === simulated,
    ),
  );
  return standingOfEachDate(reports);
}

/** The verdict of the newest report on the criterion at a place, and the report from which on all say so. */
function criterionState(reports: readonly SaidState[], criterion: CriterionReference, place: number) {
  const said = reports.toReversed();
  const verdicts = said.map(({ mask }) => verdictAt(mask, place));
  const since = standingSince(verdicts);
  return {
    criterion,
    verdict: verdicts.at(-1) ?? ('unknown' as const),
    since: since === null ? null : (said[since.from]?.asOf ?? null),
    orEarlier: since?.orEarlier ?? false,
  };
}

function itemOf(sources: FigureSources, query: Query, one: ToldState): SetState {
  const { unit, set, state } = one;
  const { date } = momentOf(query);
  const reports = reportsBehind(sources, query, one);
  const criteria = sources.sets.family(set.code)?.criteria ?? [];
  const sourceId = state?.kinds[0]?.sourceId ?? null;
  const [source] = sources.sources.byIds(sourceId === null ? [] : [sourceId]);
  return {
    unit: unitSummaryOf(unit, date),
    criteriaSet: criteriaSetSummaryOf(set),
    met: state?.metCount ?? null,
    size: sizeOfState(state, set),
    criteria: criteria.map((criterion, place) => criterionState(reports, criterion, place)),
    dataAsOf: state?.asOf ?? null,
    origin: state === null ? null : originOf(state),
    sourceKey: source?.key ?? null,
  };
}

/** The villages of a unit of which anything is known. */
function villageStates(sources: FigureSources, query: Query, unit: UnitRecord): ToldState[] {
  const { date } = momentOf(query);
  const { units } = sources.units.territory(unit, date, date);
  return descendantsAt(units, unit.id, date)
    .flatMap((village) => statesTold(sources, query, village))
    .filter(({ state }) => state !== null);
}

/** Where one commune or village stands on every set, and since when. */
export function getUnitStates(sources: FigureSources, query: Query): UnitStatesAnswer {
  const { date, period } = momentOf(query);
  const unit = requireUnit(sources.units, query.unit, 'unit');
  if (!isValidAt(unit, date)) throw unitNotValidThen(unit, 'unit', query.unit);
  const own = statesTold(sources, query, unit);
  const told = own.length === 0 ? [] : [...own, ...villageStates(sources, query, unit)];
  const sourceIds = told.flatMap(({ state }) => state?.kinds.map(({ sourceId }) => sourceId) ?? []);
  return {
    unit: unitSummaryOf(unit, date),
    asOf: date,
    period: period === null ? null : formatPeriodCode(period),
    basis: query.basis,
    layer: query.layer,
    region: sources.units.traitsOf(unit).region,
    items: told.map((one) => itemOf(sources, query, one)),
    sources: sources.sources.byIds(sourceIds).map(({ id: _id, ...summary }) => summary),
  };
}
