import type { AnswerOf, BodyOf } from '@tiendo/contracts/endpoint.ts';
import type { openReports as contract } from '@tiendo/contracts/reports/report.ts';
import { isOpenFor } from '@tiendo/domain/reporting/round.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { unitsOfRound } from '../../shared/rounds/round-record.ts';
import { reachableUnits, type UnitsOfRound } from '../../shared/rounds/units-in-reach.ts';
import { draftAfter } from './begun-report.ts';
import type { ReportDeps } from './change-report.ts';
import type { Who } from './report-access.ts';
import { reportEvent } from './report-events.ts';
import type { ReportWriter } from './report-store.ts';

type Body = BodyOf<typeof contract>;
type Answer = AnswerOf<typeof contract>;

/** The units asked for, each once, in the order of their ids. */
function unitsAsked({ reference }: ReportDeps, { units }: Body, found: UnitsOfRound): UnitRecord[] {
  const asked = units.map((given, place) => {
    const path = `units.${place}`;
    const unit = requireUnit(reference.units, given, path);
    if (found.units.some(({ id }) => id === unit.id)) return unit;
    const inRound = unitsOfRound(reference.units, found.family.set, found.round, unit);
    const code = inRound.some(({ id }) => id === unit.id) ? 'unknown_unit' : 'unit_not_in_round';
    throw parameterError(code, path, { given, expected: found.round.asOf });
  });
  return [...new Map(asked.map((unit) => [unit.id, unit])).values()].sort((a, b) => a.id - b.id);
}

/** Begins the reports of units that have none in the round. Answers the ids of those begun. */
async function beginMissing(
  writer: ReportWriter,
  { round, family }: UnitsOfRound,
  missing: readonly UnitRecord[],
  { caller, today }: Who,
): Promise<number[]> {
  const shut = missing.find(({ id }) => !isOpenFor(round, id, today));
  if (shut !== undefined) throw parameterError('round_locked', 'round', { given: round.lockedFrom ?? '' });
  if (missing.length === 0) return [];
  const simulated = caller.demonstration;
  const setId = family.set.id;
  const content = await writer.setContent(setId);
  const states = await writer.lastStates({ units: missing, setId, simulated, until: round.asOf });
  const stateOf = new Map(states.map((state) => [state.unitId, state]));
  const origin = simulated ? 'simulated' : 'form';
  const size = family.set.size ?? content.criteria.length;
  const drafts = missing.map(({ id }) =>
    draftAfter(stateOf.get(id) ?? null, content, { unitId: id, origin, size }),
  );
  return writer.begin(round.id, drafts, caller.userId);
}

async function open(deps: ReportDeps, writer: ReportWriter, body: Body, who: Who): Promise<Answer> {
  const asked = { id: body.round, unit: undefined };
  const round = await writer.lockRound(body.round);
  const found = reachableUnits(deps.reference, round, asked, 'report.enter', who);
  const units = unitsAsked(deps, body, found);
  const unitIds = units.map(({ id }) => id);
  const read = () => writer.reportsOf(found.round.id, unitIds, who.caller.demonstration);
  const there = new Set((await read()).map(({ unitId }) => unitId));
  const missing = units.filter(({ id }) => !there.has(id));
  const begun = new Set(await beginMissing(writer, found, missing, who));
  const reports = await read();
  const opened = reports.filter(({ id }) => begun.has(id));
  await writer.tell(opened.map((report) => reportEvent('report.opened', report, who)));
  return {
    reports: units.flatMap((unit) => {
      const report = reports.find(({ unitId }) => unitId === unit.id);
      if (report === undefined) return [];
      const { id, version } = report;
      return [{ unit: unitSummaryOf(unit, found.round.asOf), id, version, isNew: begun.has(id) }];
    }),
  };
}

/** Opens the reports of units in a round; those that are there already answer as they are. All or none. */
export const openReports = (
  deps: ReportDeps,
  { body, key }: { body: Body; key: string | null },
  who: Who,
): Promise<Answer> =>
  deps.store.write((writer) =>
    writer.once({ userId: who.caller.userId, key, name: 'openReports', body }, () =>
      open(deps, writer, body, who),
    ),
  );
