import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { ReadingDates } from '@tiendo/contracts/figures/figure.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import type { Band } from '@tiendo/domain/figures/distribution.ts';
import { groupsOfTally } from '@tiendo/domain/figures/tally.ts';
import { parsePeriod, quarterOf } from '@tiendo/domain/time/period.ts';
import { criterionName } from '@tiendo/domain/wording/criterion-names.ts';
import { headline } from '@tiendo/domain/wording/headline.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { plainText } from '@tiendo/domain/wording/segment.ts';
import { unitHeadline } from '@tiendo/domain/wording/unit-headline.ts';
import type { AnsweredFigure } from './answered-figure.ts';
import type { FigureContext } from './figure-context.ts';
import type { Answering, SetMoment } from './moment-reading.ts';

type SummaryParts = {
  context: FigureContext;
  at: SetMoment;
  reading: ReadingDates;
  answering: Answering;
  figure: AnsweredFigure;
  bands: readonly Band[];
  previous: AverageAnswer['previous'];
};

/** The groups of communes behind an answer: as printed, or one for each count that occurs. */
export function groupsBehind(answering: Answering) {
  if (answering.kind === 'published_aggregate') return [...answering.aggregate.groups];
  return 'tally' in answering ? groupsOfTally(answering.tally) : [];
}

/** The sentence of a report for a unit whose communes are counted. */
export function distributionSummary(parts: SummaryParts, lang: Lang): string {
  const { context, at, reading, answering, figure, bands, previous } = parts;
  const decimals = figure.averageDecimals ?? usualDecimals;
  const since = previous === null ? null : parsePeriod(previous.period);
  const change =
    previous === null || previous.difference === null || since === null
      ? null
      : { value: previous.difference, decimals, since };
  const facts = {
    period: at.moment.period ?? quarterOf(at.moment.date),
    groups: groupsBehind(answering),
    total: figure.totalMet,
    average: figure.average === null ? null : { value: figure.average, decimals },
    size: context.family.set.size,
    communes: figure.communes,
    reported: figure.reported,
    expected: figure.expected,
    change,
    bands,
    counted: countedKind(context.family.set.level),
    reading: { mode: context.selection.mode, ...reading },
  };
  return plainText(headline(facts, lang));
}

/** What is told of a unit that is scored itself. `basic`: criteria basically met, not among those met. */
export type UnitCount = { count: NonNullable<AverageAnswer['count']>; basic: number };

/** The sentence for a unit that is scored itself. */
export function countSummary(
  { context, at, reading }: Pick<SummaryParts, 'context' | 'at' | 'reading'>,
  { count, basic }: UnitCount,
  lang: Lang,
): string {
  const names = count.notMetCriteria.map((criterion) => criterionName(criterion, lang, 'whole'));
  const facts = {
    period: at.moment.period ?? quarterOf(at.moment.date),
    unit: context.unit,
    met: count.met,
    basic,
    size: count.size,
    missing: names.flatMap((name) => name?.text ?? []),
    reading: { mode: context.selection.mode, ...reading },
  };
  return plainText(unitHeadline(facts, lang));
}
