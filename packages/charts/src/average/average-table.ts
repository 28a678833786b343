import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatSigned } from '@tiendo/domain/wording/numbers.ts';
import type { FigureCell, FigureColumn, FigureTable } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import { originWord } from '../wording/origin-words.ts';
import { partsCells, partsColumns } from '../wording/parts-columns.ts';
import { noCell, numberCell, textCell } from '../wording/table-cells.ts';
import { decimalsOf, valueTextOf } from './average-words.ts';

function columnsOf({ criteriaSet, count }: AverageAnswer, lang: Lang): FigureColumn[] {
  const vi = lang === 'vi';
  const average = overSize(vi ? 'Bình quân ' : 'Average ', criteriaSet.size, lang).trim();
  const met = vi ? 'Tiêu chí đạt' : 'Criteria met';
  const numeric = (key: string, label: string): FigureColumn => ({ key, label, numeric: true });
  return [
    { key: 'unit', label: vi ? 'Đơn vị' : 'Unit', numeric: false },
    { key: 'asOf', label: vi ? 'Tính đến ngày' : 'As of', numeric: false },
    numeric('average', count === null ? average : met),
    ...partsColumns(countedKind(criteriaSet), lang),
    numeric('change', vi ? 'Thay đổi' : 'Change'),
    { key: 'origin', label: vi ? 'Nguồn gốc' : 'Origin', numeric: false },
  ];
}

function changeCell(answer: AverageAnswer, lang: Lang): FigureCell {
  const difference = answer.previous?.difference ?? null;
  return difference === null
    ? noCell
    : numberCell(difference, formatSigned(difference, decimalsOf(answer), lang));
}

/** The figure with its parts in one row. */
export function averageTable(answer: AverageAnswer, caption: string, lang: Lang): FigureTable {
  const { average, origins } = answer;
  const row = [
    textCell(answer.unit.name),
    { value: answer.asOf, text: formatDate(answer.asOf, lang) },
    average === null ? noCell : numberCell(average, valueTextOf(answer, lang)),
    ...partsCells({ ...answer, total: answer.totalMet, units: answer.communes }, lang),
    changeCell(answer, lang),
    average === null ? noCell : textCell(originWord(markOrigin(origins), lang)),
  ];
  return { caption, columns: columnsOf(answer, lang), rows: [row] };
}
