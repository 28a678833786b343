import { figureFiles, figureFormats, figureThemes } from '@tiendo/contracts/figures/figure-file.ts';
import { urlOf } from '@tiendo/contracts/url.ts';

/** A file of a figure, with its address as SVG beside it. */
export type PictureQuestion = { path: string; svgPath: string; isPicture: boolean };

/** Units of the demonstration with a set and the quarters in which all figures answer. */
const units = [
  { unit: '188@2020-03-31', set: 'XA_NTM_2016', years: [2018, 2019] },
  { unit: '20@2020-03-31', set: 'XA_NTM_2016', years: [2018, 2019, 2020] },
  { unit: 'VN@2020-03-31', set: 'XA_NTM_2016', years: [2018, 2019, 2020] },
  { unit: '428@2022-12-31', set: 'XA_NTM_2022', years: [2022, 2023] },
  { unit: '183@2024-07-02', set: 'XA_NTM_2022', years: [2022, 2023] },
];

const moments = units.flatMap(({ unit, set, years }) =>
  years.flatMap((year) => [2, 3, 4].map((quarter) => ({ unit, set, year, period: `${year}-Q${quarter}` }))),
);

const kinds = ['average', 'by-unit', 'trend', 'distribution', 'criteria'] as const;

/** One of a list, each in turn. */
const inTurn = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length];
  if (one === undefined) throw new RangeError('an empty list');
  return one;
};

function question(at: number, firstWidth: number): PictureQuestion {
  const { unit, set, year, period } = inTurn(moments, at);
  const kind = inTurn(kinds, at);
  const format = inTurn(figureFormats, at);
  const when = kind === 'trend' ? { from: `${year - 1}-Q1`, to: period } : { period };
  const lang = at % 3 === 0 ? 'en' : 'vi';
  const theme = inTurn(figureThemes, Math.floor(at / kinds.length));
  // No two are alike, whatever format they are in.
  const query = { unit, set, ...when, lang, theme, width: firstWidth + at } as never;
  const file = figureFiles[kind];
  return {
    path: urlOf(file, { params: { format }, query }),
    svgPath: urlOf(file, { params: { format: 'svg' }, query }),
    isPicture: format === 'svg' || format === 'png',
  };
}

/** So many different files: kinds, formats, themes, languages and units in turn, each of a width of its own. */
export const pictureQuestions = (count: number, firstWidth: number): PictureQuestion[] =>
  Array.from({ length: count }, (_, at) => question(at, firstWidth));
