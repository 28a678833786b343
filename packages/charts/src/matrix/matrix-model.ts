import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { matrixFinding } from '@tiendo/domain/wording/matrix-finding.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import type { MatrixModel } from '../figure-model.ts';
import { answerPeriod } from '../wording/answer-period.ts';
import { figureWords } from '../wording/figure-words.ts';
import { readingWords } from '../wording/reading-words.ts';
import { mostRowsDrawn, rowsLeftOut } from '../wording/rows-left-out.ts';
import { matrixCounts } from './matrix-counts.ts';
import { matrixLegend } from './matrix-legend.ts';
import type { MatrixPicture } from './matrix-picture.ts';
import { matrixColumns, matrixRow, spokenMatrixRow } from './matrix-rows.ts';
import { matrixTable } from './matrix-table.ts';
import { incomparableNotes, netWords, sinceWords } from './matrix-words.ts';

export type MatrixQuestion = {
  /** The rows in the order shown, with the criteria shown. */
  answer: MatrixAnswer;
  lang: Lang;
};

/** What is measured, in files with its period, then with what it is compared. */
function measureOf({ criteriaSet, since }: MatrixAnswer, period: string | null, lang: Lang): string {
  const kind = capitaliseFirst(unitKindName(countedKind(criteriaSet), lang, 2));
  const compared = lang === 'vi' ? 'so với' : 'compared with';
  return [
    lang === 'vi' ? `${kind} và từng tiêu chí` : `${kind} by criteria`,
    ...(period === null ? [] : [period]),
    ...(since === null ? [] : [`${compared} ${sinceWords(since, lang)}`]),
  ].join(', ');
}

function pictureOf(answer: MatrixAnswer, lang: Lang): MatrixPicture {
  const { items, since } = answer;
  const { met, changed } = matrixCounts(answer);
  const net = changed === null ? null : netWords(changed.gained - changed.lost, lang);
  const words = lang === 'vi' ? { met: 'Đạt', net: 'So với' } : { met: 'Met', net: 'Since' };
  return {
    columns: matrixColumns(answer, lang),
    rows: items.slice(0, mostRowsDrawn).map((row) => matrixRow(row, lang)),
    head: { met: words.met, net: since === null ? null : `${words.net} ${sinceWords(since, lang)}` },
    foot: { label: capitaliseFirst(verdictWord('met', lang)), met: formatInteger(met, lang), net },
  };
}

function emptyOf({ items, criteria, criteriaSet }: MatrixAnswer, lang: Lang): MatrixModel['empty'] {
  if (items.length > 0 && criteria.length > 0) return null;
  const counted = countedKind(criteriaSet);
  const [kind, kinds] = [unitKindName(counted, lang), unitKindName(counted, lang, 2)];
  if (lang === 'vi')
    return criteria.length === 0
      ? { title: 'Không có tiêu chí để nêu.', text: 'Bộ tiêu chí này chưa có danh mục tiêu chí.' }
      : { title: `Không có ${kind} nào.`, text: `Không có ${kind} nào trong phạm vi hoặc hợp với bộ lọc.` };
  return criteria.length === 0
    ? { title: 'No criteria to show.', text: 'The criteria of this set are not known.' }
    : { title: `No ${kinds}.`, text: `No ${kind} is in scope, or none fits the filters.` };
}

/** Communes by criteria: each verdict in its own mark, unknown and not assessed apart from not met. */
export function matrixModel({ answer, lang }: MatrixQuestion): MatrixModel {
  const { items } = answer;
  const title = matrixFinding(matrixCounts(answer), lang);
  const mode = readingWords(answer, countedKind(answer.criteriaSet), lang);
  const measure = measureOf(answer, null, lang);
  const subtitle = `${measure}, ${mode.beside}`;
  const picture = pictureOf(answer, lang);
  const table = matrixTable(answer, measure, lang);
  const all = table.partial ? null : items.length;
  const words = {
    answer,
    title,
    subtitle,
    origins: items.flatMap(({ origin }) => origin ?? []),
    reading: mode,
    remarks: rowsLeftOut({ drawn: picture.rows.length, all, table }, lang),
    notes: incomparableNotes(answer, lang),
  };
  return {
    kind: 'matrix',
    ...figureWords(words, lang),
    ...picture,
    measure: measureOf(answer, answerPeriod(answer, lang), lang),
    fromView: ['unit', 'scope'],
    legend: matrixLegend(answer, lang),
    table,
    stops: items.slice(0, mostRowsDrawn).map((row) => ({
      label: spokenMatrixRow(answer, row, lang),
      unitRef: row.unit.ref,
    })),
    empty: emptyOf(answer, lang),
  };
}
