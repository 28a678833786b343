import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import { figureOfAnswer } from '@tiendo/charts/figure-of-answer.ts';
import { contextOfAnswer, dataToText } from '@tiendo/charts/files/context-of-answer.ts';
import type { FigureContext } from '@tiendo/charts/files/figure-context.ts';
import { figureFileName } from '@tiendo/charts/files/file-name.ts';
import type { FigureAnswers, FigureFormat } from '@tiendo/contracts/figures/figure-file.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FigureInput } from './figure-input.ts';

type Answer = FigureAnswers[keyof FigureAnswers];

/** A figure with everything that its files say of it. */
export type ReadFigure = { answer: Answer; model: FigureModel; context: FigureContext; lang: Lang };

/** Reads the answer of a task and makes the figure of it. */
export function readFigure({ kind, answer: text, lang, address, ...choices }: FigureInput): ReadFigure {
  const answer: Answer = JSON.parse(text);
  // The answer is of the kind it is asked for as, which the type of a parsed text cannot say.
  const model = figureOfAnswer(kind, answer as never, lang, choices);
  const context = { ...contextOfAnswer(answer, lang), address, dated: dataToText(answer, lang) };
  return { answer, model, context, lang };
}

/** What names a file of a figure, or of a page that shows it. */
export const fileNameParts = ({ answer, lang }: ReadFigure) => ({
  mode: answer.mode,
  unitName: answer.unit.name,
  period: answer.period ?? answer.asOf,
  lang,
});

/** `loc-binh-2020-q1-xu-huong.svg` */
export const fileNameOf = (figure: ReadFigure, extension: FigureFormat): string =>
  figureFileName({ kind: figure.model.kind, extension, ...fileNameParts(figure) });
