import type { ReadingDates } from '@tiendo/contracts/figures/figure.ts';
import type { ReadingMode } from '@tiendo/domain/figures/reading-mode.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import type { ReadingFacts } from '@tiendo/domain/wording/reading-modes.ts';
import { leftOutText, readingText } from '@tiendo/domain/wording/reading-modes.ts';
import type { OriginTag } from '../figure-model.ts';

export type ReadAnswer = { mode: ReadingMode; reading: ReadingDates };

/** How a figure reads territory that changed, as the words for it take it. */
export const readingFactsOf = ({ mode, reading }: ReadAnswer): ReadingFacts => ({ mode, ...reading });

/** The tag of a mode other than as reported. */
export const readingTags = ({ mode }: ReadAnswer): OriginTag[] => (mode === 'as_reported' ? [] : [mode]);

/** The mode in a few words that stand beside a number: `tính lại`. */
export function shortReading({ mode }: ReadAnswer, lang: Lang): string {
  const words: Record<ReadingMode, Record<Lang, string>> = {
    as_reported: { vi: 'như báo cáo', en: 'as reported' },
    restated: { vi: 'tính lại', en: 'restated' },
    matched_panel: { vi: 'không đổi địa giới', en: 'unchanged' },
  };
  return words[mode][lang];
}

const restatedRule: Record<Lang, string> = {
  vi: 'Tính lại: tiêu chí của đơn vị mới chỉ tính là đạt khi mọi đơn vị cũ đều đạt; thiếu số của một đơn vị cũ thì chưa rõ.',
  en: 'Restated: a new unit meets a criterion only where every unit it was made of met it; unknown where one of them is.',
};

export type ReadingWords = {
  /** Beside what is measured: `tính lại theo đơn vị 31/03/2020`. */
  beside: string;
  /** The same with what was left out, for whoever has the file alone. */
  whole: string;
  /** Said beside the picture on the page; null where nothing need be. */
  note: string | null;
  /** Said wherever there is room: the note and how a restated figure is made. */
  notes: string[];
};

/** What is said of the reading mode of an answer over units of a kind. */
export function readingWords(answer: ReadAnswer, counted: UnitKind, lang: Lang): ReadingWords {
  const facts = readingFactsOf(answer);
  const beside = readingText(facts, counted, lang);
  const left = leftOutText(facts, counted, lang);
  const note = left === null ? null : `${capitaliseFirst(left)}.`;
  const rule = answer.mode === 'restated' ? [restatedRule[lang]] : [];
  return {
    beside,
    whole: left === null ? beside : `${beside}, ${left}`,
    note,
    notes: [...(note === null ? [] : [note]), ...rule],
  };
}
