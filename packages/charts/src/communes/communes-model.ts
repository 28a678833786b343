import type { ByUnitAnswer } from '@tiendo/contracts/figures/by-unit.ts';
import { previousPeriod, quarterOf } from '@tiendo/domain/time/period.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { CommunesModel, FigureStop } from '../figure-model.ts';
import { figureWords } from '../wording/figure-words.ts';
import { originWord } from '../wording/origin-words.ts';
import type { ReadingWords } from '../wording/reading-words.ts';
import { readingWords } from '../wording/reading-words.ts';
import { communesPicture } from './communes-drawn.ts';
import { communesLegend } from './communes-legend.ts';
import type { CommuneRow, CommunesPicture } from './communes-picture.ts';
import type { CommunesReading } from './communes-reading.ts';
import { readCommunes } from './communes-reading.ts';
import { communesTable } from './communes-table.ts';
import { communesTitle } from './communes-title.ts';

export type CommunesQuestion = { answer: ByUnitAnswer; lang: Lang };

function measureOf({ lang }: CommunesReading, { named }: CommunesPicture): string {
  const vi = lang === 'vi';
  if (!named) return vi ? 'Số tiêu chí đạt theo nhóm công bố' : 'Criteria met, by published group';
  return vi ? 'Tiêu chí đạt' : 'Criteria met';
}

function subtitleOf(reading: CommunesReading, picture: CommunesPicture, { beside }: ReadingWords): string {
  const { lang, answer } = reading;
  const vi = lang === 'vi';
  const measure = `${measureOf(reading, picture)}, ${beside}`;
  if (picture.rows.every((row) => row.changeText === null)) return measure;
  const since = formatPeriod(previousPeriod(quarterOf(answer.asOf)), lang);
  return vi ? `${measure}; so với ${since}` : `${measure}; since ${since}`;
}

function spoken(row: CommuneRow, { lang, size, counted }: CommunesReading): string {
  const vi = lang === 'vi';
  const name = row.name ?? `${vi ? 'Một' : 'One'} ${unitKindName(counted, lang)}`;
  if (row.unknown) return `${name}: ${vi ? 'chưa rõ' : 'unknown'}`;
  const of = `${row.valueText}/${formatInteger(size, lang)} ${vi ? 'tiêu chí' : 'criteria'}`;
  return [`${name}: ${of}`, row.changeText, originWord(row.origin, lang)]
    .filter((part) => part !== null)
    .join(', ');
}

function stopsOf(reading: CommunesReading, { rows, named }: CommunesPicture): FigureStop[] {
  return rows.map((row, index) => {
    const ref = named ? reading.items[index]?.unit.ref : undefined;
    const label = spoken(row, reading);
    return ref === undefined ? { label } : { label, unitRef: ref };
  });
}

function emptyOf({ lang, answer }: CommunesReading, { rows }: CommunesPicture): CommunesModel['empty'] {
  if (rows.length > 0) return null;
  const name = unitTitle(answer.unit, lang);
  if (lang === 'vi')
    return {
      title: 'Không có đơn vị nào để nêu.',
      text: `Ngày này ${name} không có đơn vị thuộc bộ tiêu chí.`,
    };
  return { title: 'No units to show.', text: `On this date no unit of ${name} is in the scope of the set.` };
}

/** Each commune as a ruler over the full set; unnamed where a source only counts them. */
export function communesModel({ answer, lang }: CommunesQuestion): CommunesModel {
  const reading = readCommunes(answer, lang);
  const picture = communesPicture(reading);
  const mode = readingWords(answer, reading.counted, lang);
  const [title, subtitle] = [communesTitle(reading, picture), subtitleOf(reading, picture, mode)];
  const vi = lang === 'vi';
  const unnamed = vi
    ? `Tên ${unitKindName(reading.counted, lang)}: không công bố.`
    : 'Names are not published.';
  const origins = [...answer.origins, ...reading.items.flatMap((item) => item.origins)];
  const notes = picture.named ? [] : [unnamed];
  return {
    kind: 'communes',
    ...figureWords({ answer, title, subtitle, origins, reading: mode, notes }, lang),
    ...picture,
    measure: measureOf(reading, picture),
    fromView: ['unit', 'period', 'scope'],
    legend: communesLegend(reading, picture),
    table: communesTable(reading, picture, subtitle),
    stops: stopsOf(reading, picture),
    empty: emptyOf(reading, picture),
  };
}
