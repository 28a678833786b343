import type { CriteriaAnswer } from '@tiendo/contracts/figures/criteria.ts';
import { criterionNameOrPlace, type WordsInLang } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import type { MissedRow } from './missed-criteria-picture.ts';
import { stressedWord } from './stressed-criteria.ts';

type Item = CriteriaAnswer['items'][number];

function endText({ notMet, unknown, of }: Item, single: boolean, lang: Lang): string {
  if (unknown === of) return '?';
  if (!single) return `${formatInteger(notMet, lang)}/${formatInteger(of, lang)}`;
  return notMet > 0 ? (lang === 'vi' ? 'chưa đạt' : 'not met') : lang === 'vi' ? 'đạt' : 'met';
}

/** One row a criterion, the most missed first. */
export function missedRows(
  answer: CriteriaAnswer,
  single: boolean,
  lang: Lang,
  length: 'whole' | 'short',
): MissedRow[] {
  const order = answer.items.toSorted(
    (a, b) => b.notMet - a.notMet || b.unknown - a.unknown || a.criterion.position - b.criterion.position,
  );
  return order.map((item) => rowOf(item, criterionNameOrPlace(item.criterion, lang, length), single, lang));
}

function rowOf(item: Item, name: WordsInLang, single: boolean, lang: Lang): MissedRow {
  return {
    number: item.criterion.number === null ? '' : formatInteger(item.criterion.number, lang),
    name: name.text,
    nameLang: name.lang === lang ? null : name.lang,
    stressed: item.emphasisedBy.length > 0,
    notMet: item.notMet,
    unknown: item.unknown,
    of: item.of,
    valueText: endText(item, single, lang),
  };
}

/** What is said at a row; without bars nothing is known of the communes. */
export function spokenRow(row: MissedRow, bars: boolean, lang: Lang): string {
  const vi = lang === 'vi';
  const name = `${row.number === '' ? '' : `${row.number}. `}${row.name}`;
  if (!bars) return `${name}: ${stressedWord[lang]}`;
  const missed = `${vi ? 'chưa đạt' : 'not met'} ${formatInteger(row.notMet, lang)}/${formatInteger(row.of, lang)}`;
  const unknown =
    row.unknown === 0 ? '' : `, ${vi ? 'chưa rõ' : 'unknown'} ${formatInteger(row.unknown, lang)}`;
  return `${name}: ${missed}${unknown}${row.stressed ? `, ${stressedWord[lang]}` : ''}`;
}
