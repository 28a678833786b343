import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FigureModel } from '../figure-model.ts';
import { mostRowsDrawn, rowsLeftOut } from '../wording/rows-left-out.ts';

/** The figure with as many rows as one picture can show, and a note where that is not all of them. */
export function withMostRows(model: FigureModel, lang: Lang): FigureModel {
  if ((model.kind !== 'communes' && model.kind !== 'averages') || model.rows.length <= mostRowsDrawn)
    return model;
  const { rows: all, table } = model;
  const whole = table.partial ? null : all.length;
  const notes = [...model.notes, ...rowsLeftOut({ drawn: mostRowsDrawn, all: whole, table }, lang)];
  if (model.kind === 'averages') return { ...model, rows: model.rows.slice(0, mostRowsDrawn), notes };
  const brackets = model.brackets.filter(({ first }) => first < mostRowsDrawn);
  return {
    ...model,
    rows: model.rows.slice(0, mostRowsDrawn),
    brackets: brackets.map((bracket) => ({ ...bracket, last: Math.min(bracket.last, mostRowsDrawn - 1) })),
    notes,
  };
}
