import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import type { EntryRow } from '../rows/entry-row.ts';
import styles from './entry-grid.module.css';
import type { ColumnWords } from './entry-row-view.tsx';

type EntryFootProps = {
  rows: readonly EntryRow[];
  columns: readonly ColumnWords[];
  placeInHand: number;
  sheet: ReportSheet;
};

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** How many communes meet each criterion, and all in all. */
export function EntryFoot({ rows, columns, placeInHand, sheet }: EntryFootProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const kind = unitKindName(countedKind(sheet.criteriaSet), lang, rows.length);
  const compared = rows.filter(({ metBefore }) => metBefore !== null);
  const before = sumOf(compared.map(({ metBefore }) => metBefore ?? 0));
  const net = sumOf(compared.map(({ met }) => met)) - before;
  const stating = rows.filter(({ declared }) => declared !== null).length;
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.name}>
          {t('entry.metUnits', { kind })}
        </th>
        {columns.map(({ position, ends }, place) => (
          <td key={position} data-ends={ends || undefined} data-crossed={place === placeInHand || undefined}>
            {formatInteger(rows.filter(({ cells }) => cells[place]?.verdict === 'met').length, lang)}
          </td>
        ))}
        <td className={styles.sum} data-quiet>
          {formatInteger(before, lang)}
        </td>
        <td className={styles.sum}>
          <b>{formatInteger(sumOf(rows.map(({ met }) => met)), lang)}</b>
        </td>
        <td className={styles.sum}>{formatSigned(net, 0, lang)}</td>
        <td className={styles.state} />
        <td className={styles.declared} data-quiet>
          {`${formatInteger(stating, lang)}/${formatInteger(rows.length, lang)}`}
        </td>
      </tr>
    </tfoot>
  );
}
