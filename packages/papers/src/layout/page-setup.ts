import { convertMillimetersToTwip, type ISectionPropertiesOptions, PageOrientation } from 'docx';

/** Lengths in twips, a twentieth of a point; sizes of letters in half points. */
const mm = convertMillimetersToTwip;

/** A4 and its margins, within those of Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I: 20–25, 30–35, 15–20 mm. */
const page = { width: mm(210), height: mm(297) };
const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };

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
