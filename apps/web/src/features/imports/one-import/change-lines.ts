import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import type { ImportChangeAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import type { TFunction } from 'i18next';

type Criteria = CriteriaSetAnswer['criteria'];
type Words = { readonly t: TFunction; readonly lang: Lang };

function labelOf(criteria: Criteria, position: number, lang: Lang): string {
  const criterion = criteria.find((one) => one.position === position);
  return criterion === undefined ? String(position) : criterionLabel(criterion, lang, 'short').text;
}

/** Criteria by what became of them: `chưa đạt → đạt: 2 Giao thông, 5 Trường học`. */
function verdictLines({ criteria: changed }: ImportChangeAnswer, criteria: Criteria, lang: Lang): string[] {
  const byStep = Map.groupBy(
    changed,
    ({ before, after }) => `${verdictWord(before, lang)} → ${verdictWord(after, lang)}`,
  );
  return [...byStep].map(
    ([step, all]) => `${step}: ${all.map(({ criterion }) => labelOf(criteria, criterion, lang)).join(', ')}`,
  );
}

function valueLines({ values }: ImportChangeAnswer, criteria: Criteria, { t, lang }: Words): string[] {
  const indicators = criteria.flatMap((one) => one.indicators);
  const said = (quantity: ImportChangeAnswer['values'][number]['after']) =>
    (quantity === null ? null : formatQuantity(quantity, lang)) ?? t('imports.noValue');
  return values.map(({ indicator, before, after }) => {
    const found = indicators.find(({ id }) => id === indicator);
    const unit = found?.unitOfMeasure ?? null;
    const name = found === undefined ? '' : [found.code, found.text ?? ''].join(' ').trim();
    return `${name}: ${said(before)} → ${said(after)}${unit === null ? '' : ` ${unit}`}`;
  });
}

/** What becomes of a report, line by line: verdicts, values, notes. */
export function changeLines(change: ImportChangeAnswer, criteria: Criteria, words: Words): string[] {
  const { t, lang } = words;
  const told = (note: string | null) => (note === null ? t('imports.noNote') : `“${note}”`);
  const { before, after } = change.note;
  return [
    ...verdictLines(change, criteria, lang),
    ...valueLines(change, criteria, words),
    ...change.notes.map(
      (note) =>
        `${t('imports.noteOn', { criterion: labelOf(criteria, note.criterion, lang) })}: ${told(note.before)} → ${told(note.after)}`,
    ),
    ...(before === after ? [] : [`${t('imports.rowNote')}: ${told(before)} → ${told(after)}`]),
  ];
}
