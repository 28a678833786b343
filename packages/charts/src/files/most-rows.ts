import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import type { AveragesModel, CommunesModel, FigureModel } from '../figure-model.ts';

/** Rows that a sheet of paper or a slide can hold and a reader can tell apart. */
const mostRows = 60;

function cutNote({ rows }: CommunesModel | AveragesModel, lang: Lang): string {
  const [drawn, all] = [formatInteger(mostRows, lang), formatInteger(rows.length, lang)];
  return lang === 'vi'
    ? `Chỉ vẽ ${drawn}/${all} dòng đầu; tệp bảng có đủ.`
    : `The first ${drawn} of ${all} rows are drawn; the table file has all.`;
}

/** The figure with as many rows as one picture can show, and a note where that is not all of them. */
export function withMostRows(model: FigureModel, lang: Lang): FigureModel {
  if ((model.kind !== 'communes' && model.kind !== 'averages') || model.rows.length <= mostRows) return model;
  const notes = [...model.notes, cutNote(model, lang)];
  if (model.kind === 'averages') return { ...model, rows: model.rows.slice(0, mostRows), notes };
  const brackets = model.brackets.filter(({ first }) => first < mostRows);
  return {
    ...model,
    rows: model.rows.slice(0, mostRows),
    brackets: brackets.map((bracket) => ({ ...bracket, last: Math.min(bracket.last, mostRows - 1) })),
    notes,
  };
}
