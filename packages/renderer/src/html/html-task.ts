import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FigureInput } from '../figure-input.ts';

/** A figure of a page with the addresses of its files. */
export type ShownFigure = {
  figure: FigureInput;
  picture: string;
  files: { name: string; address: string }[];
};

type PageHead = {
  lang: Lang;
  /** The page itself, as it is to be linked; absolute where the public address is known. */
  address: string;
  /** Where the same is explored. */
  interactive: string;
};

/** One figure to stand in a page of another site. */
export type EmbedTask = { html: 'embed'; head: PageHead; shown: ShownFigure };

export type PageLink = { name: string; address: string; detail: string };

/** The public page of one unit. */
export type UnitPageTask = {
  html: 'unit';
  head: PageHead & { index: string; image: string; otherLanguage: string };
  /** `Huyện Lộc Bình` and the units above it. */
  title: string;
  above: string;
  periodText: string;
  sentence: string;
  figures: ShownFigure[];
  below: PageLink[];
};

/** The list of all public pages, by province. */
export type IndexPageTask = {
  html: 'index';
  head: PageHead & { otherLanguage: string };
  groups: { name: string; pages: PageLink[] }[];
};

export type HtmlTask = EmbedTask | UnitPageTask | IndexPageTask;
