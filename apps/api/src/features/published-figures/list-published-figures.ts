import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  listPublishedFigures as contract,
  FigureCheck,
  PublishedFigureItem,
} from '@tiendo/contracts/published-figures.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit, type UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { dateCheck, namedChecks, partsCheck, percentageCheck, subsetCheck } from './count-figure-checks.ts';
import { distributionChecks } from './distribution-figure-checks.ts';
import type { FigureFacts } from './figure-facts.ts';
import { printedReports } from './printed-reports.ts';
import type { FigureRecord, PublishedFigureReader } from './published-figure-reader.ts';
import { readSimulatedCounts } from './simulated-counts.ts';
import { simulationCheck } from './simulation-check.ts';

type Query = QueryOf<typeof contract>;

/** Measures that the overview of a unit shows. */
const shownMeasures: readonly string[] = [
  'criteria_met',
  'criteria_missing',
  'average_criteria',
  'total_criteria',
  'communes_in_band',
  'communes_recognised',
  'pilot_communes',
  'recognition_year',
];

function checksOf(figure: FigureRecord, facts: FigureFacts): FigureCheck[] {
  return [
    ...distributionChecks(figure, facts),
    ...partsCheck(figure, facts),
    ...namedChecks(figure),
    ...percentageCheck(figure),
    ...subsetCheck(figure, facts),
    ...dateCheck(figure),
    ...simulationCheck(figure, facts),
  ];
}

/** Where the figure is seen: its unit, or the first it holds for, at the quarter of its date. */
function viewOf(figure: FigureRecord, units: UnitDirectory): PublishedFigureItem['view'] {
  const set = figure.setCode ?? figure.setCandidates.at(-1);
  const { to } = figure.asOf;
  if (set === undefined || to === null || !shownMeasures.includes(figure.measure.code)) return null;
  const member = figure.perMember ? figure.population?.unitIds[0] : undefined;
  const unit = units.byId(member ?? figure.unitId);
  if (unit === null) return null;
  return { unit: unitSummaryOf(unit, to).ref, set, period: formatPeriodCode(quarterOf(to)) };
}

function itemOf(figure: FigureRecord, facts: FigureFacts, units: UnitDirectory): PublishedFigureItem[] {
  const { unitId, sourceId: _s, setId: _i, candidateIds: _c, sourceDate: _d, ...shown } = figure;
  const { setSize: _z, populationId: _p, baseKey: _b, population, ...rest } = shown;
  const unit = units.byId(unitId);
  if (unit === null) return [];
  const named = (id: number) => units.byId(id) ?? [];
  const date = figure.asOf.to;
  return [
    {
      ...rest,
      unit: unitSummaryOf(unit, date),
      population:
        population === null
          ? null
          : {
              name: population.name,
              nameEn: population.nameEn,
              sizePrinted: population.sizePrinted,
              units: population.unitIds.flatMap(named).map((one) => unitSummaryOf(one, date)),
            },
      checks: checksOf(figure, facts),
      view: viewOf(figure, units),
    },
  ];
}

/** The units whose figures are asked for; null: all. */
function unitIdsOf(units: UnitDirectory, { unit: reference, about }: Query): readonly number[] | null {
  if (reference === undefined) return null;
  const unit = requireUnit(units, reference, 'unit');
  return about === 'unit' ? [unit.id] : units.idsUnder(unit.id);
}

/** Published figures as printed, each with what can be computed beside it. */
export async function listPublishedFigures(
  reference: Reference,
  reader: PublishedFigureReader,
  query: Query,
): Promise<AnswerOf<typeof contract>> {
  const { units } = reference;
  const window = pageWindow('published-figures', query);
  const search = { unitIds: unitIdsOf(units, query), source: query.source ?? null };
  const found = await reader.figures(search, window);
  const { items, nextCursor } = pageOf('published-figures', query, found.page);
  const facts = {
    figures: found.ofSources,
    reports: printedReports(reference, new Set(items.map((figure) => figure.sourceId))),
    simulated: await readSimulatedCounts(units, reader, items),
  };
  return { items: items.flatMap((figure) => itemOf(figure, facts, units)), nextCursor };
}
