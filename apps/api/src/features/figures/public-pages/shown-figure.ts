import type { FileEndpoint } from '@tiendo/contracts/endpoint.ts';
import { type FigureKind, figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { ShownFigure } from '@tiendo/renderer/html/html-task.ts';
import { type FigureGround, type FileQuery, figureInput } from '../files/figure-input.ts';

const formats = ['svg', 'png', 'csv', 'xlsx'] as const;

/** A figure to be shown in a page that is written here, with the addresses of its files. */
export function shownFigure<Kind extends FigureKind>(
  ground: FigureGround,
  kind: Kind,
  query: FileQuery<Kind>,
): ShownFigure {
  const endpoint: FileEndpoint = figureFiles[kind];
  const address = (format: (typeof formats)[number]) => urlOf(endpoint, { params: { format }, query });
  return {
    figure: figureInput(ground, kind, query),
    picture: address('svg'),
    files: formats.map((format) => ({ name: format.toUpperCase(), address: address(format) })),
  };
}
