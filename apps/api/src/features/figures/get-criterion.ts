import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  CriterionAnswer,
  CriterionIndicator,
  getCriterion as contract,
} from '@tiendo/contracts/figures/criterion.ts';
import { applicableThreshold, type ThresholdFor } from '@tiendo/domain/criteria/applicable-threshold.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { quantityBetween } from '@tiendo/domain/values/quantity.ts';
import { parameterError } from '../../shared/app-error.ts';
import type { ProgressState } from '../../shared/progress/progress-history.ts';
import { rowIdsOf } from '../../shared/reference/unit-record.ts';
import { baseAtDate } from './base-at-date.ts';
import { criterionHistory, quartersBefore } from './criterion-history.ts';
import type { CriterionDetails, CriterionReader, CriterionSnapshot } from './criterion-reader.ts';
import { answerUnit, type FigureAtDate, readFigureAtDate } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { answeringStateOf } from './moment-reading.ts';
import type { UnitNode } from './roll-ups/unit-trees.ts';

type Query = QueryOf<typeof contract>;

/** The node of a unit that is scored itself; units that hold communes have no verdict of their own. */
function scoredNode({ now, context }: FigureAtDate): UnitNode {
  const { node } = now;
  if (node?.counted) return node;
  throw parameterError('set_does_not_apply', 'unit', { given: context.selection.unit });
}

function placeOf({ context }: FigureAtDate, position: number): number {
  const { criteria } = context.family;
  const place = criteria.findIndex((one) => one.position === position);
  if (place >= 0) return place;
  const expected = String(criteria.at(-1)?.position ?? 0);
  throw parameterError('unknown_criterion', 'criterion', { given: String(position), expected });
}

/** The snapshot of a state that was said at once; a state put together from several has none of its own. */
async function snapshotBehind(
  reader: CriterionReader,
  { now }: FigureAtDate,
  state: ProgressState | null,
  criterionId: number,
  node: UnitNode,
): Promise<CriterionSnapshot | null> {
  const [kind, ...others] = state?.kinds ?? [];
  if (kind === undefined || others.length > 0) return null;
  const { asOf, basis, origin, revision } = kind;
  const unitIds = rowIdsOf(node.unit);
  return reader.snapshot({ unitIds, setId: now.set.id, asOf, basis, origin, revision }, criterionId);
}

function indicatorOf(
  { id, thresholds, ...said }: CriterionDetails['indicators'][number],
  snapshot: CriterionSnapshot | null,
  of: ThresholdFor,
): CriterionIndicator {
  const { threshold, gap } = applicableThreshold(thresholds, of);
  const stored = snapshot?.values.find(({ indicatorId }) => indicatorId === id);
  const hasNumber = stored !== undefined && (stored.min !== null || stored.max !== null);
  return {
    ...said,
    threshold,
    thresholdGap: gap,
    value:
      stored === undefined
        ? null
        : {
            quantity: hasNumber ? quantityBetween(stored.min, stored.max, stored.decimals) : null,
            text: stored.text,
            isMet: stored.isMet,
          },
  };
}

function contentOf(
  details: CriterionDetails | null,
  snapshot: CriterionSnapshot | null,
  region: string | null,
  date: string,
): Pick<CriterionAnswer, 'responsibleBody' | 'note' | 'indicators'> {
  const of = {
    axis: details?.thresholdAxis ?? null,
    region,
    // No source that is held says which group of the 2026 set a commune belongs to.
    communeGroup: null,
    year: Number(date.slice(0, 4)),
  };
  return {
    responsibleBody: details?.responsibleBody ?? null,
    note: details?.note ?? null,
    indicators: details?.indicators.map((one) => indicatorOf(one, snapshot, of)) ?? [],
  };
}

/** One criterion of one commune: its verdict, what it is held to, where that was read, and how it came. */
export async function getCriterion(
  sources: FigureSources,
  reader: CriterionReader,
  query: Query,
): Promise<CriterionAnswer> {
  const read = readFigureAtDate(sources, query, { quarters: quartersBefore });
  const { context, now } = read;
  const place = placeOf(read, query.criterion);
  const node = scoredNode(read);
  const criterion = context.family.criteria[place];
  if (criterion === undefined) throw new Error('a place lies within the criteria');
  const answered = answerUnit(read, false);
  const base = baseAtDate(sources, read, query, answered);
  const state = answeringStateOf(now, node);
  const history = criterionHistory(sources, read, place);
  const { region } = sources.units.traitsOf(node.unit);
  const [details, found] = await Promise.all([
    reader.details(criterion.id),
    snapshotBehind(reader, read, state, criterion.id, node),
  ]);
  const { values: _values, ...snapshot } = found ?? { values: [] };
  return {
    ...base,
    ...contentOf(details, found, region, now.moment.date),
    sources: [...base.sources, ...(details?.sources ?? [])],
    criterion,
    region,
    verdict: verdictAt(state?.mask ?? '', place) ?? 'unknown',
    origin: state === null ? null : originOf(state),
    snapshot: found === null ? null : (snapshot as CriterionAnswer['snapshot']),
    ...history,
  };
}
