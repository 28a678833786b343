import type { MatrixAnswer, MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { lastDay, quarterOf } from '@tiendo/domain/time/period.ts';
import { notComparedReason } from '@tiendo/domain/wording/comparability.ts';
import { criterionNameOrPlace, type WordsInLang, wordsIn } from '@tiendo/domain/wording/criterion-names.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';

/** The date that a matrix is compared with: `quý IV/2019` where it ends a quarter. */
export function sinceWords(since: string, lang: Lang): string {
  const quarter = quarterOf(since);
  return lastDay(quarter) === since ? formatPeriod(quarter, lang) : formatDate(since, lang);
}

/** What a criterion is called above its column. */
export const columnName = (criterion: CriterionReference, lang: Lang): WordsInLang =>
  criterionNameOrPlace(criterion, lang, 'short');

export const groupName = (
  { groupName: vi, groupNameEn: en }: CriterionReference,
  lang: Lang,
): string | null => wordsIn(vi, en, lang)?.text ?? null;

/** A change of a count, signed; null where it cannot be told. */
export const netWords = (net: number | null, lang: Lang): string | null =>
  net === null ? null : formatSigned(net, 0, lang);

/** Why a row cannot be compared; null where it can, or nothing is compared. */
export const incomparableWords = ({ before }: MatrixRow, lang: Lang): string | null =>
  before === undefined || before.comparability === 'comparable'
    ? null
    : notComparedReason(before.comparability, lang);

/** How many rows cannot be compared, by reason, as sentences. */
export function incomparableNotes(answer: MatrixAnswer, lang: Lang): string[] {
  if (answer.since === null) return [];
  const reasons = Map.groupBy(
    answer.items.filter((row) => incomparableWords(row, lang) !== null),
    (row) => incomparableWords(row, lang) ?? '',
  );
  const since = sinceWords(answer.since, lang);
  return [...reasons].map(([reason, rows]) => {
    const count = formatCount(rows.length, lang);
    const kind = unitKindName(countedKind(answer.criteriaSet), lang, rows.length);
    return lang === 'vi'
      ? `${count} ${kind} không so được với ${since}: ${reason}.`
      : `${count} ${kind} cannot be compared with ${since}: ${reason}.`;
  });
}
