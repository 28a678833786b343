import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import { twips } from './twips.ts';

/** A4 and its margins, within those of Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I: 20–25, 30–35, 15–20 mm. */
const page = { width: 11_906, height: 16_838 };
const margin = {
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(15),
  header: twips(10),
  footer: twips(10),
};

export type Orientation = 'portrait' | 'landscape';

/** The width between the margins, in twips. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === 'portrait' ? page.width : page.height) - margin.left - margin.right;

/** Pages numbered from 1 in every part; the first page has a header of its own, without a number. */
export const pageSetup = (orientation: Orientation): ISectionPropertiesOptions => ({
  titlePage: true,
  page: {
    // The library turns the sheet itself: it is given upright.
    size: {
      ...page,
      orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin,
    pageNumbers: { start: 1 },
  },
});
