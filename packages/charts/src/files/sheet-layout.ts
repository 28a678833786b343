import { figureHeight } from '../figure-height.ts';
import type { FigureModel } from '../figure-model.ts';
import { textWidth, wrapText } from '../text/text-width.ts';
import type { FigureContext } from './figure-context.ts';

/** Width of a sheet in its own units; the file is as much larger as its width asks for. */
export const sheetWidth = 1047;
const side = 41;
const top = 32;
const titleSize = 21;
const titleLine = 31;
const subtitleLine = 20;
const sourceSize = 11;
const sourceLine = 17;
const signatureRoom = 190;
const bottom = 24;
const detailedTrend = 290;

export type SheetText = { text: string; y: number };

export type SheetLayout = {
  side: number;
  right: number;
  top: number;
  height: number;
  title: SheetText[];
  flag: { text: string; left: number; width: number } | null;
  subtitle: SheetText[];
  plot: { x: number; y: number; width: number; height: number };
  rule: number;
  footer: (SheetText & { quiet: boolean })[];
  signature: { name: number; made: number };
};

export type SheetWords = {
  title: string;
  subtitle: string;
  flag: string | null;
  footer: string[];
  address: string;
};

const linesFrom = (lines: readonly string[], first: number, step: number): SheetText[] =>
  lines.map((text, index) => ({ text, y: first + index * step }));

/** The height of a plot: at least that at which every row keeps its place; one number has no use for more. */
function plotHeightOf(model: FigureModel, width: number, room: number): number {
  if (model.kind === 'average') return figureHeight(model, { wide: true, width });
  const least =
    model.kind === 'trend' && model.empty === null
      ? detailedTrend
      : figureHeight(model, { wide: false, width });
  return Math.max(least, room);
}

/** Lines and places of a stand-alone picture that fills `height` units, or as many as it needs. */
export function sheetLayout(model: FigureModel, words: SheetWords, height: number): SheetLayout {
  const width = sheetWidth - 2 * side;
  const right = sheetWidth - side;
  const flagWidth = words.flag === null ? 0 : textWidth(words.flag, 12, 600) + 18;
  const titleLines = wrapText(words.title, width - flagWidth - 20, titleSize, 600);
  const title = linesFrom(titleLines, top + 30, titleLine);
  const subtitleTop = top + 24 + titleLines.length * titleLine;
  const subtitle = linesFrom(wrapText(words.subtitle, width, 13), subtitleTop, subtitleLine);
  const plotTop = subtitleTop + subtitle.length * subtitleLine;
  const room = width - signatureRoom;
  const footerLines = words.footer.flatMap((line) => wrapText(line, room, sourceSize));
  const addressLines = wrapText(words.address, room, sourceSize);
  const lines = footerLines.length + addressLines.length;
  const footerHeight = 12 + lines * sourceLine + bottom;
  const plotHeight = plotHeightOf(model, width, height - plotTop - footerHeight);
  const rule = plotTop + plotHeight + 6;
  const all = linesFrom([...footerLines, ...addressLines], rule + 18, sourceLine);
  const last = rule + 18 + (lines - 1) * sourceLine;
  return {
    side,
    right,
    top,
    height: rule + footerHeight - 6,
    title,
    flag: words.flag === null ? null : { text: words.flag, left: right - flagWidth, width: flagWidth },
    subtitle,
    plot: { x: side, y: plotTop, width, height: plotHeight },
    rule,
    footer: all.map((line, index) => ({ ...line, quiet: index >= footerLines.length })),
    signature: { name: Math.max(rule + 20, last - sourceLine), made: Math.max(rule + 37, last) },
  };
}

/** `Lộc Bình: …`, unless the finding itself begins with the unit or is of others too. */
export function sheetTitle({ title, fromView }: FigureModel, { unitName }: FigureContext): string {
  return title.startsWith(unitName) || !fromView.includes('unit') ? title : `${unitName}: ${title}`;
}
