import { foldVietnamese } from '../text/fold.ts';

/** The form in which headings are compared: letters and digits only, without tone marks (`Tên xã:` is `ten xa`). */
export const headingKey = (heading: string): string =>
  foldVietnamese(heading)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
