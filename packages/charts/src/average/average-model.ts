import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { BarLook } from '../drawing/bar-shape.tsx';
import type { AverageModel, LegendEntry } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import { figureWords } from '../wording/figure-words.ts';
import { originWord } from '../wording/origin-words.ts';
import { readingWords } from '../wording/reading-words.ts';
import { setWithSize } from '../wording/set-name.ts';
import type { AveragePicture, RulerStretch } from './average-picture.ts';
import { averageTable } from './average-table.ts';
import {
  averageTitle,
  changeLine,
  partsTextOf,
  reportedLine,
  valueTextOf,
  wholeValueText,
} from './average-words.ts';

export type AverageQuestion = { answer: AverageAnswer; lang: Lang };

const sizeOf = ({ count, criteriaSet, average }: AverageAnswer): number =>
  count?.size ?? criteriaSet.size ?? Math.max(1, Math.ceil(average ?? 0));

/** What is met of the whole set, then not met, then known to be neither, then what is not known. */
function stretchesOf(answer: AverageAnswer): RulerStretch[] {
  const size = sizeOf(answer);
  const { average, count, origins } = answer;
  if (average === null) return [{ from: 0, to: size, look: 'unknown' }];
  const look = (state: 'met' | 'miss' | 'neither'): BarLook =>
    markOrigin(origins) === 'simulated' ? `${state}-simulated` : state;
  const met = { from: 0, to: average, look: look('met') };
  if (count === null) return [met];
  const missed = average + count.notMetCriteria.length;
  const known = Math.max(missed, size - count.unknown);
  return [
    met,
    { from: average, to: missed, look: look('miss') },
    { from: missed, to: known, look: look('neither') },
    { from: known, to: size, look: 'unknown' as const },
  ].filter(({ from, to }) => to > from);
}

function legendOf(stretches: readonly RulerStretch[], answer: AverageAnswer, lang: Lang): LegendEntry[] {
  const vi = lang === 'vi';
  const origin = originWord(markOrigin(answer.origins), lang);
  const neither = `${vi ? 'cơ bản đạt hoặc không xét' : 'basically met or not assessed'}, ${origin}`;
  const labels: Partial<Record<BarLook, LegendEntry>> = {
    met: { glyph: 'bar-met', label: `${vi ? 'đạt' : 'met'}, ${origin}` },
    'met-simulated': { glyph: 'bar-met-simulated', label: `${vi ? 'đạt' : 'met'}, ${origin}` },
    miss: { glyph: 'bar-miss', label: `${vi ? 'chưa đạt' : 'not met'}, ${origin}` },
    'miss-simulated': { glyph: 'bar-miss-simulated', label: `${vi ? 'chưa đạt' : 'not met'}, ${origin}` },
    neither: { glyph: 'bar-neither', label: neither },
    'neither-simulated': { glyph: 'bar-neither-simulated', label: neither },
    unknown: { glyph: 'unknown', label: vi ? 'chưa rõ' : 'unknown' },
  };
  return stretches.flatMap(({ look }) => labels[look] ?? []);
}

function pictureOf(answer: AverageAnswer, lang: Lang): AveragePicture {
  const [value, parts] = [valueTextOf(answer, lang), partsTextOf(answer, lang)];
  const lines = [changeLine(answer, lang), answer.count === null ? reportedLine(answer, lang) : null];
  return {
    valueText: value,
    ofText: wholeValueText(answer, lang).slice(value.length),
    partsText: parts === null ? null : `= ${parts}`,
    lines: lines.filter((line) => line !== null),
    size: sizeOf(answer),
    stretches: stretchesOf(answer),
  };
}

function measureOf({ count, criteriaSet }: AverageAnswer, lang: Lang): string {
  const counted = unitKindName(countedKind(criteriaSet), lang);
  if (lang === 'vi') return count === null ? `Bình quân tiêu chí/${counted}` : 'Tiêu chí đạt';
  return count === null ? `Criteria met per ${counted}` : 'Criteria met';
}

/** The average of a unit with its parts, or the count of a unit that is scored itself, over the whole set. */
export function averageModel({ answer, lang }: AverageQuestion): AverageModel {
  const picture = pictureOf(answer, lang);
  const reading = readingWords(answer, countedKind(answer.criteriaSet), lang);
  const [title, measure] = [capitaliseFirst(averageTitle(answer, lang)), measureOf(answer, lang)];
  const subtitle = `${measure}; ${setWithSize(answer.criteriaSet, lang)}, ${reading.beside}`;
  return {
    kind: 'average',
    ...figureWords({ answer, title, subtitle, origins: answer.origins, reading }, lang),
    ...picture,
    measure,
    fromView: ['unit', 'period', 'scope'],
    legend: legendOf(picture.stretches, answer, lang),
    table: averageTable(answer, measure, lang),
    stops: [],
    empty: null,
  };
}
