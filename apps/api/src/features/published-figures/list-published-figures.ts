import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  listPublishedFigures as contract,
  FigureCheck,
  PublishedFigureItem,
} from '@tiendo/contracts/published-figures.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import { requireUnit, type UnitDirectory, unitsById } from '../../shared/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/unit-record.ts';
import { dateCheck, namedChecks, partsCheck, percentageCheck, subsetCheck } from './count-figure-checks.ts';
import { distributionChecks } from './distribution-figure-checks.ts';
import { type FigureFacts, simulationQuestions } from './figure-facts.ts';
import type { FigureRecord, PublishedFigureReader } from './published-figure-reader.ts';
import { simulationCheck } from './simulation-check.ts';

type Query = QueryOf<typeof contract>;
type Units = ReadonlyMap<number, UnitRecord>;

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
function viewOf(figure: FigureRecord, units: Units): PublishedFigureItem['view'] {
  const set = figure.setCode ?? figure.setCandidates.at(-1);
  const { to } = figure.asOf;
  if (set === undefined || to === null || !shownMeasures.includes(figure.measure.code)) return null;
  const member = figure.perMember ? figure.population?.unitIds[0] : undefined;
  const unit = units.get(member ?? figure.unitId);
  if (unit === undefined) return null;
  return { unit: unitSummaryOf(unit, to).ref, set, period: formatPeriodCode(quarterOf(to)) };
}

function itemOf(figure: FigureRecord, facts: FigureFacts, units: Units): PublishedFigureItem[] {
  const { unitId, sourceId: _s, setId: _i, candidateIds: _c, sourceDate: _d, ...shown } = figure;
  const { setSize: _z, populationId: _p, baseKey: _b, population, ...rest } = shown;
  const unit = units.get(unitId);
  if (unit === undefined) return [];
  const named = (id: number) => units.get(id) ?? [];
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
              sizePrinted: population.sizePrinted,
              units: population.unitIds.flatMap(named).map((one) => unitSummaryOf(one, date)),
            },
      checks: checksOf(figure, facts),
      view: viewOf(figure, units),
    },
  ];
}

async function readFacts(reader: PublishedFigureReader, page: readonly FigureRecord[]): Promise<FigureFacts> {
  const sourceIds = [...new Set(page.map((figure) => figure.sourceId))];
  const [figures, reports, simulated] = await Promise.all([
    reader.figuresOf(sourceIds),
    reader.reports(sourceIds),
    reader.simulated(page.flatMap(simulationQuestions)),
  ]);
  return { figures, reports, simulated };
}

/** Published figures as printed, each with what can be computed beside it. */
export async function listPublishedFigures(
  directory: UnitDirectory,
  reader: PublishedFigureReader,
  query: Query,
): Promise<AnswerOf<typeof contract>> {
  const window = pageWindow('published-figures', query);
  const unit = query.unit === undefined ? null : await requireUnit(directory, query.unit, 'unit');
  const search = { unitId: unit?.id ?? null, source: query.source ?? null };
  const { items, nextCursor } = pageOf('published-figures', query, await reader.figures(search, window));
  const [facts, units] = await Promise.all([
    readFacts(reader, items),
    unitsById(
      directory,
      items.flatMap((figure) => [figure.unitId, ...(figure.population?.unitIds ?? [])]),
    ),
  ]);
  return { items: items.flatMap((figure) => itemOf(figure, facts, units)), nextCursor };
}
