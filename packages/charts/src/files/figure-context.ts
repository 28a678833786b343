import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { Theme } from '../tokens.ts';

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
  /** When the file was made: `02/04/2020 10:15`. */
  madeOn: string;
};

export type FigureFileOptions = {
  theme: Theme;
  /** In px; a picture that needs more height for its rows takes it. */
  width: number;
  height: number;
  lang: Lang;
};
