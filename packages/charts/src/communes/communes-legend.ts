import type { UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { LegendEntry } from '../figure-model.ts';
import { originWord } from '../wording/origin-words.ts';
import type { CommuneRow, CommunesPicture } from './communes-picture.ts';
import type { CommunesReading } from './communes-reading.ts';

const has = (rows: readonly CommuneRow[], origin: FigureOrigin): boolean =>
  rows.some((row) => !row.unknown && row.origin === origin);

function bars({ rows, named }: CommunesPicture, lang: Lang): LegendEntry[] {
  const met = lang === 'vi' ? 'đạt' : 'met';
  const ranged = rows.find((row) => row.least < row.most);
  const range = lang === 'vi' ? 'nằm trong khoảng công bố' : 'within the published range';
  const entries: [boolean, LegendEntry][] = [
    [has(rows, 'published'), { glyph: 'bar-met', label: `${met}, ${originWord('published', lang)}` }],
    [has(rows, 'collected'), { glyph: 'bar-met', label: `${met}, ${originWord('collected', lang)}` }],
    [has(rows, 'simulated'), { glyph: 'bar-met-simulated', label: originWord('simulated', lang) }],
    [!named && ranged !== undefined, { glyph: 'range-met', label: range }],
    [rows.some((row) => row.unknown), { glyph: 'unknown', label: lang === 'vi' ? 'chưa rõ' : 'unknown' }],
  ];
  return entries.flatMap(([shown, entry]) => (shown ? [entry] : []));
}

/** `2019`, where all share one year; else nothing. */
const oneYear = (years: readonly (string | number | null)[]): string => {
  const distinct = [...new Set(years)];
  return distinct.length === 1 && distinct[0] !== null ? ` ${distinct[0]}` : '';
};

function recognitionEntries(items: readonly UnitFigure[], lang: Lang): LegendEntry[] {
  const all = items.flatMap((item) => item.recognitions);
  return [false, true].flatMap((simulated): LegendEntry[] => {
    const some = all.filter((one) => (one.origin === 'simulated') === simulated);
    if (some.length === 0) return [];
    const year = oneYear(some.map((one) => one.achievedYear));
    const plain = lang === 'vi' ? `công nhận${year}` : `recognised${year}`;
    if (!simulated) return [{ glyph: 'recognised', label: plain }];
    return [{ glyph: 'recognised-simulated', label: `${plain}, ${originWord('simulated', lang)}` }];
  });
}

function pilotEntries({ items, counted, lang }: CommunesReading): LegendEntry[] {
  const pilots = items.flatMap((item) => (item.pilot === null ? [] : [item.pilot]));
  if (pilots.length === 0) return [];
  const year = oneYear(pilots.map((pilot) => pilot.year));
  const kind = unitKindName(counted, lang);
  return [{ glyph: 'pilot', label: lang === 'vi' ? `${kind} điểm${year}` : `pilot ${kind}${year}` }];
}

/** The signs beside the rulers and how they are filled. */
export function communesLegend(reading: CommunesReading, picture: CommunesPicture): LegendEntry[] {
  const { lang, items } = reading;
  const brackets = picture.named && picture.brackets.length > 0;
  const group = lang === 'vi' ? 'nhóm công bố' : 'published group';
  return [
    ...(brackets ? [{ glyph: 'group' as const, label: group }] : []),
    ...bars(picture, lang),
    ...(picture.named ? [...recognitionEntries(items, lang), ...pilotEntries(reading)] : []),
  ];
}
