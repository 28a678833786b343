import { hash } from 'node:crypto';
import { pageFileName } from '@tiendo/charts/files/file-name.ts';
import { type FigureFormat, figureFormats, mediaTypes } from '@tiendo/contracts/figures/figure-file.ts';
import type { Zippable } from 'fflate';
import { fileNameParts, readFigure } from './figure-answer.ts';
import { attribution } from './figure-facts.ts';
import type { FigureInput } from './figure-input.ts';
import { figureMetadata, type ListedFile } from './figure-metadata.ts';
import { writeFigure } from './render-figure.ts';
import type { PageTask, RenderedFile } from './render-task.ts';
import { steadyZip } from './steady-zip.ts';

/** Formats that would not shrink any further. */
const shrunk: ReadonlySet<FigureFormat> = new Set(['png', 'xlsx']);

/** Writes a figure in every format into the ZIP, and tells what it wrote. */
async function addFigure(input: FigureInput, files: Zippable) {
  const figure = readFigure(input);
  const listed: ListedFile[] = [];
  for (const format of figureFormats) {
    const { bytes, contentType, fileName: name } = await writeFigure(figure, { ...input, format });
    files[name] = [bytes, { level: shrunk.has(format) ? 0 : 6 }];
    listed.push({ name, contentType, bytes: bytes.length, sha256: hash('sha256', bytes) });
  }
  return { figure, told: figureMetadata(input.kind, figure, listed) };
}

/** Writes all figures of a page, in every format, into one ZIP with its metadata. Equal tasks give equal bytes. */
export async function renderPage({ page, figures }: PageTask): Promise<RenderedFile> {
  const files: Zippable = {};
  const added = [];
  for (const input of figures) added.push(await addFigure(input, files));
  const [first] = added;
  if (first === undefined) throw new Error('a page has at least one figure');
  const { context, lang } = first.figure;
  const about = {
    page,
    lang,
    address: context.address,
    attribution: attribution[lang],
    figures: added.map(({ told }) => told),
  };
  files['metadata.json'] = Buffer.from(`${JSON.stringify(about, null, 2)}\n`);
  return {
    bytes: steadyZip(files),
    contentType: mediaTypes.zip,
    fileName: pageFileName(page, fileNameParts(first.figure)),
  };
}
