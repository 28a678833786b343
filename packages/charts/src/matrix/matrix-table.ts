import type { MatrixAnswer, MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import type { FigureCell, FigureColumn, FigureTable } from '../figure-model.ts';
import { originWord } from '../wording/origin-words.ts';
import { noCell, numberCell, textCell } from '../wording/table-cells.ts';
import { incomparableWords, netWords, sinceWords } from './matrix-words.ts';

function columnsOf({ criteria, criteriaSet, since }: MatrixAnswer, lang: Lang): FigureColumn[] {
  const vi = lang === 'vi';
  const text = (key: string, label: string): FigureColumn => ({ key, label, numeric: false });
  const kind = capitaliseFirst(unitKindName(countedKind(criteriaSet), lang));
  const from = since === null ? '' : sinceWords(since, lang);
  return [
    text('unit', kind),
    ...criteria.map((one) => text(`c${one.position}`, criterionLabel(one, lang, 'short').text)),
    { key: 'met', label: vi ? 'Số tiêu chí đạt' : 'Criteria met', numeric: true },
    ...(since === null
      ? []
      : [
          { key: 'net', label: vi ? `Ròng so với ${from}` : `Net since ${from}`, numeric: true },
          text('gained', vi ? `Mới đạt so với ${from}` : `Newly met since ${from}`),
          text('lost', vi ? `Mất so với ${from}` : `Lost since ${from}`),
        ]),
    text('dataAsOf', vi ? 'Số liệu đến ngày' : 'Data as of'),
    text('origin', vi ? 'Nguồn gốc' : 'Origin'),
  ];
}

/** The criteria at some places by number; why there is nothing to tell where the row cannot be compared. */
function changeCell(
  answer: MatrixAnswer,
  row: MatrixRow,
  places: readonly number[] | undefined,
  lang: Lang,
): FigureCell {
  const why = incomparableWords(row, lang);
  if (why !== null) return textCell(why);
  const named = (places ?? []).flatMap((place) => {
    const criterion = answer.criteria[place];
    return criterion === undefined ? [] : [criterionLabel(criterion, lang, 'short').text];
  });
  return named.length === 0 ? noCell : textCell(named.join('; '));
}

function netCell(net: number | null, lang: Lang): FigureCell {
  const text = netWords(net, lang);
  return net === null || text === null ? noCell : numberCell(net, text);
}

function rowOf(answer: MatrixAnswer, row: MatrixRow, lang: Lang): FigureCell[] {
  const { unit, met, verdicts, dataAsOf, origin, before } = row;
  return [
    textCell(unit.name),
    ...verdicts.map((verdict) => textCell(verdictWord(verdict, lang))),
    met === null ? noCell : numberCell(met, formatInteger(met, lang)),
    ...(answer.since === null
      ? []
      : [
          netCell(before?.net ?? null, lang),
          changeCell(answer, row, before?.gained, lang),
          changeCell(answer, row, before?.lost, lang),
        ]),
    dataAsOf === null ? noCell : { value: dataAsOf, text: formatDate(dataAsOf, lang) },
    origin === null ? noCell : textCell(originWord(origin, lang)),
  ];
}

/** Every row in the order shown, a column a criterion. */
export const matrixTable = (answer: MatrixAnswer, caption: string, lang: Lang): FigureTable => ({
  caption,
  columns: columnsOf(answer, lang),
  partial: answer.nextCursor !== null,
  rows: answer.items.map((row) => rowOf(answer, row, lang)),
});
