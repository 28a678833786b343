import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import { figureFileName } from '@tiendo/charts/files/file-name.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { loadPart } from '../late/load-part.ts';
import { fetchFile } from './fetch-file.ts';
import { fileAddressOf } from './file-address.ts';
import type { PictureWords } from './picture-words.tsx';
import { formatMadeOn } from './time-of-day.ts';

export type FigureFormat = 'svg' | 'png2' | 'png4' | 'csv' | 'xlsx';

/** A figure of the page; `address`: of the answer it is made of, where the server makes files of that. */
export type SavableFigure = { model: FigureModel; address: string | null };

/** Formats that the browser can make by itself. */
const ownFormats = ['svg', 'png2', 'png4', 'csv'] as const satisfies readonly FigureFormat[];
type OwnFormat = (typeof ownFormats)[number];

/** The size of a slide, in px; a PNG is this twice or four times over. */
const slide = { width: 1440, height: 900 };

async function pictureText(model: FigureModel, words: PictureWords, lang: Lang): Promise<string> {
  const { figureSvgText } = await loadPart(() => import('@tiendo/charts/files/svg-file.ts'));
  const context = {
    ...words,
    address: decodeURI(location.href.split('#')[0] ?? ''),
    dated: `${lang === 'vi' ? 'Lập' : 'Made'} ${formatMadeOn(Date.now(), lang)}`,
  };
  return figureSvgText(model, context, { ...slide, theme: 'light', lang });
}

async function contentOf(
  model: FigureModel,
  format: OwnFormat,
  words: PictureWords,
  lang: Lang,
): Promise<Blob> {
  if (format === 'csv') {
    const { figureCsv } = await loadPart(() => import('@tiendo/charts/files/csv-file.ts'));
    return new Blob([figureCsv(model, lang)], { type: 'text/csv;charset=utf-8' });
  }
  const svg = await pictureText(model, words, lang);
  if (format === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  const { figurePng } = await loadPart(() => import('@tiendo/charts/files/png-file.ts'));
  return figurePng(svg, format === 'png4' ? 4 : 2);
}

function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const extensionOf = (format: FigureFormat) => (format === 'png2' || format === 'png4' ? 'png' : format);

async function saveFromServer(address: string, format: FigureFormat, lang: Lang): Promise<void> {
  const options = { lang, ...(format === 'png4' ? { scale: '4' } : {}) };
  const { content, name } = await fetchFile(fileAddressOf(address, extensionOf(format), options));
  download(content, name ?? `tiendo.${extensionOf(format)}`);
}

/** Saves a file that the server makes under the name it gives. Rejects where it cannot be had. */
export async function saveFile(url: string, usualName: string): Promise<void> {
  const { content, name } = await fetchFile(url);
  download(content, name ?? usualName);
}

const isOwn = (format: FigureFormat): format is OwnFormat => ownFormats.some((own) => own === format);

/** Hands the file of a figure to the reader: made by the server, or here where the server has none. Rejects where it cannot be had. */
export async function saveFigure(
  { model, address }: SavableFigure,
  format: FigureFormat,
  words: PictureWords,
  lang: Lang,
): Promise<void> {
  if (address !== null) return saveFromServer(address, format, lang);
  if (!isOwn(format)) return;
  const extension = format === 'csv' || format === 'svg' ? format : 'png';
  const { unitName, period, mode } = words;
  const name = figureFileName({ kind: model.kind, mode, unitName, period, lang, extension });
  download(await contentOf(model, format, words, lang), name);
}
