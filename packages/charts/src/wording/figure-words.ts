import type { FigureNote } from '@tiendo/contracts/figures/figure.ts';
import type { SourceSummary, UnitSummary } from '@tiendo/contracts/references.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { FigureWords } from '../figure-model.ts';
import { pictureNotes } from './figure-notes.ts';
import { tagsOf } from './origin-words.ts';
import { type ReadAnswer, type ReadingWords, readingTags } from './reading-words.ts';
import { sourceLine } from './source-line.ts';

type FigureTold = {
  answer: ReadAnswer & {
    unit: UnitSummary;
    sources: readonly SourceSummary[];
    notes: readonly FigureNote[];
  };
  title: string;
  subtitle: string;
  /** Whence what is drawn comes. */
  origins: readonly FigureOrigin[];
  reading: ReadingWords;
  /** What must be read beside the picture, wherever it is. */
  remarks?: readonly string[];
  /** Said wherever there is room. */
  notes?: readonly string[];
};

type CommonWords = Pick<
  FigureWords,
  | 'title'
  | 'subtitle'
  | 'tags'
  | 'sourceLine'
  | 'briefSource'
  | 'readingText'
  | 'readingNote'
  | 'notes'
  | 'alt'
>;

/** What every figure says of itself: its finding, whence it comes, how it is read and what must be known of it. */
export function figureWords(told: FigureTold, lang: Lang): CommonWords {
  const { answer, title, subtitle, origins, reading, remarks = [], notes = [] } = told;
  const tags = tagsOf([...origins, ...readingTags(answer)]);
  const beside = [...(reading.note === null ? [] : [reading.note]), ...remarks];
  return {
    title,
    subtitle,
    tags,
    sourceLine: sourceLine(answer.sources, lang, { simulated: tags.includes('simulated') }),
    briefSource: null,
    readingText: reading.whole,
    readingNote: beside.length === 0 ? null : beside.join(' '),
    notes: [...reading.notes, ...remarks, ...notes, ...pictureNotes(answer.notes, tags, lang)],
    alt: `${capitaliseFirst(unitTitle(answer.unit, lang))}. ${title}. ${subtitle}.`,
  };
}
