import type { FigureTheme } from '@tiendo/contracts/figures/figure-file.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';

/** What a picture must say once it has left its page, as it is read in the language of the file. */
export type FigureContext = {
  /** `Lộc Bình`, before the finding. */
  unitName: string;
  /** `Huyện Lộc Bình, tỉnh Lạng Sơn`. */
  unitPath: string;
  /** `quý I/2020`. */
  periodText: string;
  /** Name, act and size of the criteria set. */
  setText: string;
  /** Basis, n and the units valid at the date. */
  scopeText: string;
  /** Opens the same view again. */
  address: string;
  /** When the file was made, or what day its data is of: `Lập 02/04/2020 10:15`, `Số liệu đến 31/03/2020`. */
  dated: string;
};

export type FigureFileOptions = {
  theme: FigureTheme;
  /** In px; a picture that needs more height for its rows takes it. */
  width: number;
  height: number;
  lang: Lang;
};
