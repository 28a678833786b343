import type { RankingOrder } from '@tiendo/contracts/figures/figure-choice.ts';
import type { RankingAnswer } from '@tiendo/contracts/figures/ranking.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatQuarterEnd } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { RankingModel } from '../figure-model.ts';
import { figureWords } from '../wording/figure-words.ts';
import { readingWords } from '../wording/reading-words.ts';
import { mostRowsDrawn, rowsLeftOut } from '../wording/rows-left-out.ts';
import { setWithSize } from '../wording/set-name.ts';
import { rankingLegend } from './ranking-legend.ts';
import { inRankingOrder, rankingRow, spokenRank } from './ranking-rows.ts';
import { rankingTable } from './ranking-table.ts';

export type RankingQuestion = { answer: RankingAnswer; order: RankingOrder; lang: Lang };

function titleOf({ totals, level, from }: RankingAnswer, lang: Lang): string {
  const vi = lang === 'vi';
  const { up, down, compared } = totals;
  const since = formatQuarterEnd(from, lang);
  const units = (count: number) => `${formatCount(count, lang)} ${unitKindName(level, lang, count)}`;
  if (compared === 0)
    return vi ? `Chưa so được thứ hạng với ${since}` : `Places cannot be compared with ${since}`;
  if (up + down === 0) return vi ? `Thứ hạng không đổi so với ${since}` : `Places unchanged since ${since}`;
  const moved = [
    ...(down > 0 ? [`${units(down)} ${vi ? 'xuống bậc' : 'moved down'}`] : []),
    ...(up > 0 ? [`${units(up)} ${vi ? 'lên bậc' : 'moved up'}`] : []),
  ];
  return moved.join(', ');
}

function measureOf({ items, level, criteriaSet }: RankingAnswer, lang: Lang): string {
  if (items.some(({ kind }) => kind === 'count') || items.length === 0)
    return lang === 'vi'
      ? `Số tiêu chí đạt của từng ${unitKindName(level, lang)}`
      : 'Criteria met by each unit';
  const counted = unitKindName(countedKind(criteriaSet), lang);
  return lang === 'vi' ? `Bình quân tiêu chí/${counted}` : `Criteria met per ${counted}`;
}

function notesOf({ totals }: RankingAnswer, lang: Lang): string[] {
  const vi = lang === 'vi';
  const tie = vi
    ? 'Số bằng nhau thì đồng hạng, hạng kế tiếp tính cả các nơi đồng hạng (1, 1, 3).'
    : 'Equal figures share a place; the next place counts them all (1, 1, 3).';
  const { units, compared } = totals;
  if (compared === units) return [tie];
  const [some, all] = [formatInteger(compared, lang), formatInteger(units, lang)];
  const among = vi
    ? `Lên, xuống bậc chỉ tính trong ${some}/${all} nơi so được.`
    : `Moves are measured among the ${some} of ${all} that can be compared.`;
  return [tie, among];
}

function emptyOf({ items }: RankingAnswer, lang: Lang): RankingModel['empty'] {
  const vi = lang === 'vi';
  if (items.length === 0)
    return vi
      ? { title: 'Không có đơn vị để xếp hạng.', text: 'Ngày này không có đơn vị nào ở cấp đang xem.' }
      : { title: 'No units to rank.', text: 'There are no units of this kind on this date.' };
  if (items.some(({ value }) => value !== null)) return null;
  return vi
    ? { title: 'Chưa có số để xếp hạng.', text: 'Chưa đơn vị nào có số liệu ở kỳ này.' }
    : { title: 'Nothing to rank by.', text: 'No unit has figures in this period.' };
}

/** Units in the order of their places, with how each moved and where it stood. */
export function rankingModel({ answer, order, lang }: RankingQuestion): RankingModel {
  const items = inRankingOrder(answer.items, order);
  const drawn = items.slice(0, mostRowsDrawn);
  const rows = drawn.map((item) => rankingRow(item, lang));
  const { size } = answer.criteriaSet;
  const since = formatQuarterEnd(answer.from, lang);
  const reading = readingWords(answer, countedKind(answer.criteriaSet), lang);
  const title = titleOf(answer, lang);
  const measure = measureOf(answer, lang);
  const compared = lang === 'vi' ? `bậc so với ${since}` : `places since ${since}`;
  const subtitle = `${measure}; ${compared}; ${setWithSize(answer.criteriaSet, lang)}, ${reading.beside}`;
  const table = rankingTable(answer, items, `${measure}, ${compared}`, lang);
  const all = Math.max(items.length, answer.totals.units);
  const told = {
    answer,
    title,
    subtitle,
    origins: items.flatMap(({ origins }) => origins),
    reading,
    remarks: [...notesOf(answer, lang), ...rowsLeftOut({ drawn: drawn.length, all, table }, lang)],
  };
  return {
    kind: 'ranking',
    ...figureWords(told, lang),
    size: size ?? Math.ceil(Math.max(1, ...rows.map((row) => row.value ?? 0))),
    rows,
    measure: `${measure}, ${formatQuarterEnd(answer.to, lang)}; ${compared}`,
    fromView: ['unit', 'scope'],
    legend: rankingLegend(rows, since, lang),
    table,
    stops: drawn.map((item) => ({ label: spokenRank(item, size, lang), unitRef: item.unit.ref })),
    empty: emptyOf(answer, lang),
  };
}
