import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { ListFile } from '../../shared/lists/csv-table.ts';
import type { ListProblem } from '../../shared/lists/list-problem.ts';
import { readMappingRows } from './mapping-rows.ts';
import { type MatchedStep, matchMapping } from './match-mapping.ts';
import { type MatchedUnit, type MatchedUnits, matchUnits } from './match-units.ts';
import type { ListedReorganisation, UnitListStore, UnitListWriter } from './unit-list-store.ts';
import { readUnitRows, type UnitRows, unitRowProblem } from './unit-rows.ts';

export type ListImport = {
  units: ListFile;
  mapping: ListFile | null;
  /** The act behind the mapping where its rows name none. */
  legalBasis: string | null;
};

/** Rows that changed something and rows that were there already. */
export type ListCounts = {
  added: number;
  ended: number;
  unchanged: number;
  linked: number;
  linkedBefore: number;
  reorganisations: number;
};

export type ListImportResult = { ok: boolean; counts: ListCounts; problems: ListProblem[] };

type Above = Pick<MatchedUnit, 'id' | 'name' | 'kind'>;

/** The province that a unit lies in, or the highest unit that is known above it. */
function provinceFinder({ byCode }: MatchedUnits): (unit: MatchedUnit) => Above {
  const byId = new Map([...byCode.values()].flat().map((unit) => [unit.id, unit]));
  const isHigh = (kind: UnitKind) => kind === 'province' || kind === 'country';
  return (unit) => {
    let above = unit;
    for (let steps = 0; !isHigh(above.kind) && steps < 5; steps += 1)
      above = byId.get(above.parentId ?? 0) ?? above;
    return above;
  };
}

type Group = { date: CalendarDate; province: Above; steps: MatchedStep[] };

const placeKey = (date: CalendarDate | null, province: Above): string => `${date}/${province.id}`;

function reorganisationOf(
  { date, province, steps }: Group,
  units: Pick<ListedReorganisation, 'formed' | 'ended'>,
) {
  return {
    date,
    title: `Sắp xếp đơn vị hành chính ${unitTitle(province, 'vi')} từ ngày ${formatDate(date, 'vi')}`,
    titleEn: `Units of ${unitTitle(province, 'en')} reorganised from ${formatDate(date, 'en')}`,
    legalBasis: steps[0]?.legalBasis ?? null,
    steps,
    ...units,
  };
}

/**
 * What the steps change, by day, province of the successor and act. Units that the list begins or ends stand with
 * the first group that they are in; those without a step, as districts that end, with one of their province and day.
 */
function reorganisationsOf(steps: readonly MatchedStep[], units: MatchedUnits): ListedReorganisation[] {
  const provinceOf = provinceFinder(units);
  const groups = new Map<string, Group>();
  const formedIn = new Map<MatchedUnit, Group>();
  const endedIn = new Map<MatchedUnit, Group>();
  const ofPlace = new Map<string, Group>();
  for (const step of steps) {
    const { predecessor, successor, date, legalBasis } = step;
    const province = provinceOf(successor);
    const key = `${placeKey(date, province)}/${legalBasis}`;
    const group = groups.get(key) ?? { date, province, steps: [] };
    groups.set(key, group);
    group.steps.push(step);
    for (const [map, unit] of [
      [formedIn, successor],
      [endedIn, predecessor],
    ] as const)
      if (!map.has(unit)) map.set(unit, group);
    ofPlace.set(placeKey(date, provinceOf(predecessor)), group);
  }
  const changed = [...units.added, ...units.ended];
  const groupOfEnd = (unit: MatchedUnit) =>
    endedIn.get(unit) ?? ofPlace.get(placeKey(unit.validTo, provinceOf(unit)));
  const formed = Map.groupBy(units.added, (unit) => formedIn.get(unit));
  const ended = Map.groupBy(
    changed.filter(({ validTo }) => validTo !== null),
    groupOfEnd,
  );
  return [...groups.values()].map((group) =>
    reorganisationOf(group, { formed: formed.get(group) ?? [], ended: ended.get(group) ?? [] }),
  );
}

/** Reports of what the list ends that are dated on its end or later would speak of a unit that is no more. */
async function laterReports(
  writer: UnitListWriter,
  rows: UnitRows,
  units: MatchedUnits,
): Promise<ListProblem[]> {
  const endedById = new Map(units.ended.map((unit) => [unit.id, unit]));
  const later = await writer.progressAfterEnd(units.ended);
  return later.flatMap(({ unitId, asOf }) => {
    const unit = endedById.get(unitId);
    if (unit === undefined || unit.line === null) return [];
    const given = `${unit.code} ${unit.name}`;
    return [
      unitRowProblem(rows, { line: unit.line }, 'validTo', 'progress_after_end', { given, expected: asOf }),
    ];
  });
}

const inOrder = (problems: readonly ListProblem[], files: readonly string[]): ListProblem[] =>
  problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0));

/**
 * Takes in a list of units, and with it who became what. Every problem is told by file, line and column; one error
 * keeps everything out. What is there already stays, so that the same files change nothing the second time.
 */
export function importUnitList(store: UnitListStore, list: ListImport): Promise<ListImportResult> {
  const rows = readUnitRows(list.units);
  const mapping = list.mapping === null ? null : readMappingRows(list.mapping);
  return store.write(async (writer) => {
    const { units: storedUnits, successions } = await writer.stored();
    const units = matchUnits(rows, storedUnits);
    const nothing = { added: [], unchanged: 0, problems: [] };
    const steps = mapping === null ? nothing : matchMapping({ mapping, units, successions }, rows);
    const later = await laterReports(writer, rows, units);
    const all = [
      ...rows.problems,
      ...units.problems,
      ...later,
      ...(mapping?.problems ?? []),
      ...steps.problems,
    ];
    const problems = inOrder(all, [list.units.name, list.mapping?.name ?? '']);
    const added = steps.added.map((step) => ({ ...step, legalBasis: step.legalBasis ?? list.legalBasis }));
    const reorganisations = reorganisationsOf(added, units);
    const counts = {
      added: units.added.length,
      ended: units.ended.length,
      unchanged: units.unchanged,
      linked: steps.added.length,
      linkedBefore: steps.unchanged,
      reorganisations: reorganisations.length,
    };
    if (problems.some(({ severity }) => severity === 'error')) return { ok: false, counts, problems };
    if (counts.added + counts.ended + counts.linked > 0)
      await writer.enter({ added: units.added, ended: units.ended, reorganisations });
    return { ok: true, counts, problems };
  });
}
