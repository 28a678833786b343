import { readingFactsOf } from '@tiendo/charts/wording/reading-words.ts';
import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import type { PaceAnswer } from '@tiendo/contracts/figures/pace.ts';
import type { RankingAnswer } from '@tiendo/contracts/figures/ranking.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import type { TargetStatus } from '@tiendo/domain/figures/target.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { type ChangesFacts, changesHeadline } from '@tiendo/domain/wording/changes-headline.ts';
import { criterionName } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { plain, type Segment } from '@tiendo/domain/wording/segment.ts';
import { behindSentence, slippedSentence } from '@tiendo/domain/wording/standing-sentences.ts';

const numbered = (criterion: CriterionReference, lang: Lang): string =>
  criterion.number === null
    ? (criterionName(criterion, lang, 'short')?.text ?? `${criterion.position}`)
    : `${criterion.number}`;

function changesFacts(answer: ChangesAnswer, since: string, period: string, lang: Lang): ChangesFacts {
  const losing = answer.items.filter(({ lost }) => lost.length > 0);
  return {
    from: periodOf(since),
    to: periodOf(period),
    counted: countedKind(answer.criteriaSet),
    totals: answer.totals,
    compared: answer.items.some(({ comparability }) => comparability === 'comparable'),
    losses: losing
      .toSorted((a, b) => b.lost.length - a.lost.length)
      .map(({ unit, lost }) => ({ unit: unit.name, criteria: lost.map((one) => numbered(one, lang)) })),
    reading: readingFactsOf(answer),
  };
}

/** Units that lost places; of equal movements those first that lost criteria themselves. */
const slippedUnits = ({ items }: RankingAnswer) =>
  items
    .filter(({ movement }) => (movement ?? 0) < 0)
    .toSorted((a, b) => (a.movement ?? 0) - (b.movement ?? 0) || (a.difference ?? 0) - (b.difference ?? 0))
    .map(({ unit, movement }) => ({ unit: unit.name, places: -(movement ?? 0) }));

const namesWith = ({ items }: PaceAnswer, status: TargetStatus): string[] => [
  ...new Set(items.filter((item) => item.status === status).map(({ unit }) => unit.name)),
];

const joined = (sentences: readonly Segment[][]): Segment[] =>
  sentences
    .filter((segments) => segments.length > 0)
    .flatMap((segments, index) => (index === 0 ? segments : [plain(' '), ...segments]));

type Told = {
  changes: ChangesAnswer;
  ranking: RankingAnswer | undefined;
  pace: PaceAnswer | undefined;
  since: string;
  period: string;
};

/** The sentence of the page: what was gained and lost, who slipped, who is behind. */
export function rankingHeadline({ changes, ranking, pace, since, period }: Told, lang: Lang): Segment[] {
  return joined([
    changesHeadline(changesFacts(changes, since, period, lang), lang),
    ranking === undefined ? [] : slippedSentence(slippedUnits(ranking), lang),
    pace === undefined
      ? []
      : behindSentence({ missed: namesWith(pace, 'missed'), atRisk: namesWith(pace, 'at_risk') }, lang),
  ]);
}
