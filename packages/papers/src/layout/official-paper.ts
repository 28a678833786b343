import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Segment } from '@tiendo/domain/wording/segment.ts';

/** Words of one paragraph: as they are, or in runs of which some are bold. */
export type Words = string | readonly Segment[];

/** A cell of a table; `columns` and `rows`: how many of each it takes. */
export type TableCell = {
  readonly text: string;
  readonly strong?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/** `share`: the column's part of the width, beside the shares of the other columns. */
export type TableColumn = {
  readonly heading: string;
  readonly share: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
};

/** Rows hold their own cells only: places that a cell above takes by `rows` are left out. */
export type TableBlock = {
  readonly is: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | TableCell)[])[];
};

/**
 * A part of the body. Headings are numbered by the layout: I., 1., a). `bases`: what the paper stands on, one `Căn cứ …`
 * each, without the mark at its end. `item`: told behind a dash. `centred`: bold words on a line of their own.
 */
export type Block =
  | { readonly is: 'paragraph'; readonly words: Words }
  | { readonly is: 'bases'; readonly bases: readonly string[] }
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'item'; readonly words: Words }
  | { readonly is: 'centred'; readonly text: string }
  | TableBlock;

/**
 * Who issues a paper, and the body it belongs to (cơ quan chủ quản; no lines where there is none), each in the lines it
 * is written in. `place` (địa danh): null where not known.
 */
export type Issuer = {
  readonly superior: readonly string[];
  readonly name: readonly string[];
  readonly place: string | null;
};

/** `titles`: authority and position, one a line: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH. `name`: null where not known. */
export type Signature = { readonly titles: readonly string[]; readonly name: string | null };

/** The end of a paper: recipients beside one signature, or the two signatures of minutes. */
export type Closing =
  | { readonly is: 'issued'; readonly recipients: readonly string[]; readonly signature: Signature }
  | { readonly is: 'minutes'; readonly secretary: Signature; readonly chair: Signature };

/** One official paper; unknown number, date, place and names are null and written as dots. */
export type OfficialPaper = {
  readonly is: 'paper';
  /** Tên loại, as it is printed: TỜ TRÌNH. */
  readonly kind: string;
  /** Trích yếu. */
  readonly abstract: string;
  readonly issuer: Issuer;
  readonly number: string | null;
  /** Ký hiệu behind the number: TTr-UBND. */
  readonly symbol: string;
  readonly date: CalendarDate | null;
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly closing: Closing;
};

/** A sheet that goes with a paper, on pages of its own; `attachedTo`: (Kèm theo Báo cáo số …). */
export type Annex = {
  readonly is: 'annex';
  /** Phụ lục, Phụ lục I; null where the sheet has only a title. */
  readonly label: string | null;
  readonly title: string;
  readonly attachedTo: string | null;
  readonly orientation: 'portrait' | 'landscape';
  readonly body: readonly Block[];
  readonly signature: Signature | null;
};

/** One file: a paper with its annexes, or annexes alone. `draft` and `simulated` mark it so. */
export type PaperFile = {
  readonly title: string;
  readonly author: string;
  readonly draft: boolean;
  readonly simulated: boolean;
  readonly parts: readonly (OfficialPaper | Annex)[];
};
