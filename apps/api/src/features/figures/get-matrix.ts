import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { getMatrix as contract, MatrixAnswer, MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { pageOfAll } from '../../shared/paging.ts';
import type { ProgressState } from '../../shared/progress/progress-history.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { baseAtDate } from './base-at-date.ts';
import { answerUnit, type FigureAtDate, readFigureAtDate } from './figure-at-date.ts';
import { momentOf, startOfRange } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';
import { answeringStateOf } from './moment-reading.ts';
import { scopeOf, type UnitNode } from './roll-ups/unit-trees.ts';
import { changesByNode, type TerritoryChange } from './territory-changes.ts';
import { unitMarksOf } from './unit-marks.ts';

type Query = QueryOf<typeof contract>;

const unknownVerdict = 'unknown';

function readMatrix(sources: FigureSources, query: Query): FigureAtDate {
  if (query.since === undefined) return readFigureAtDate(sources, query);
  return readFigureAtDate(sources, query, {
    compared: startOfRange('since', query.since, momentOf(query)),
  });
}

const rowVerdicts = (state: ProgressState | null, criteria: readonly unknown[]): MatrixRow['verdicts'] =>
  criteria.map((_, place) => verdictAt(state?.mask ?? '', place) ?? unknownVerdict);

/** The verdicts of then, where they were given on the same criteria to the same territory. */
function comparisonOf(
  { comparability, readAlike, change, before }: TerritoryChange,
  criteria: readonly unknown[],
): NonNullable<MatrixRow['before']> {
  return {
    comparability,
    met: before?.metCount ?? null,
    verdicts: readAlike ? rowVerdicts(before, criteria) : [],
    dataAsOf: before?.asOf ?? null,
    gained: [...(change?.gained ?? [])],
    lost: [...(change?.lost ?? [])],
    net: change?.net ?? null,
  };
}

/** What is told of a unit only where it is asked for. */
function askedOf(
  sources: FigureSources,
  read: FigureAtDate,
  { since, marks }: Query,
): (node: UnitNode) => Pick<MatrixRow, 'before' | 'marks'> {
  if (since === undefined && marks === undefined) return () => ({});
  const { criteria } = read.context.family;
  const changeOf = since === undefined ? null : changesByNode(read, sources.units);
  return (node) => ({
    ...(changeOf === null ? {} : { before: comparisonOf(changeOf(node), criteria) }),
    ...(marks === undefined ? {} : { marks: unitMarksOf(sources, read, node.unit) }),
  });
}

/** Communes by criteria, in the order of codes; each commune is answered for itself. */
export function getMatrix(sources: FigureSources, query: Query): MatrixAnswer {
  const read = readMatrix(sources, query);
  const { context, now, before } = read;
  const answered = answerUnit(read, false);
  const page = pageOfAll('matrix', query, scopeOf(now.node));
  const { criteria } = context.family;
  const asked = askedOf(sources, read, query);
  return {
    ...baseAtDate(sources, read, query, answered),
    since: query.since === undefined ? null : before.moment.date,
    criteria,
    items: page.items.map((node) => {
      const state = answeringStateOf(now, node);
      return {
        unit: unitSummaryOf(node.unit, now.moment.date),
        met: state?.metCount ?? null,
        verdicts: rowVerdicts(state, criteria),
        dataAsOf: state?.asOf ?? null,
        origin: state === null ? null : originOf(state),
        ...asked(node),
      };
    }),
    nextCursor: page.nextCursor,
  };
}
