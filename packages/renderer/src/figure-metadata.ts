import { fileTable } from '@tiendo/charts/files/file-table.ts';
import { sheetTitle } from '@tiendo/charts/files/sheet-layout.ts';
import type { FigureKind } from '@tiendo/contracts/figures/figure-file.ts';
import type { ReadFigure } from './figure-answer.ts';

/** A file of a ZIP, as its `metadata.json` tells it. */
export type ListedFile = { name: string; contentType: string; bytes: number; sha256: string };

/** What is to be known of a figure, for programs: raw values under stable names, words in the language of the files. */
export function figureMetadata(kind: FigureKind, figure: ReadFigure, files: readonly ListedFile[]) {
  const { answer, model, context, lang } = figure;
  const { columns, rows } = fileTable(model, lang);
  return {
    kind,
    title: sheetTitle(model, context),
    measure: model.measure,
    unit: answer.unit,
    period: answer.period,
    asOf: answer.asOf,
    dataAsOf: answer.dataAsOf,
    criteriaSet: answer.criteriaSet,
    mode: answer.mode,
    reading: answer.reading,
    readingText: model.readingText,
    layer: answer.layer,
    basis: answer.basis,
    value: answer.value,
    numerator: answer.numerator,
    denominator: answer.denominator,
    reported: answer.reported,
    expected: answer.expected,
    origins: answer.origins,
    simulated: model.tags.includes('simulated'),
    sources: answer.sources,
    notes: model.notes,
    address: context.address,
    columns,
    rows: rows.length,
    files,
  };
}
