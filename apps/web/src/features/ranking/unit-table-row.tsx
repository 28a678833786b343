import type { RankedUnit } from '@tiendo/contracts/figures/ranking.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { notComparedReason } from '@tiendo/domain/wording/comparability.ts';
import { formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { OriginTags } from '../../shared/ui/tag.tsx';
import { CriterionLabels } from '../../shared/units/criterion-label.tsx';
import { UnitLink } from '../../shared/units/unit-link.tsx';
import styles from './ranking.module.css';
import type { UnitRow } from './unit-rows.ts';

/** `▲ 3`, `▼ 1`, `=`; a dash where the two periods cannot be compared. */
function Movement({ movement }: Pick<RankedUnit, 'movement'>) {
  const { t } = useTranslation();
  const lang = useLang();
  if (movement === null) return '–';
  if (movement === 0)
    return (
      <abbr className={styles.way} title={t('ranking.way.same')}>
        =
      </abbr>
    );
  const up = movement > 0;
  return (
    <>
      <abbr className={styles.way} title={t(up ? 'ranking.way.up' : 'ranking.way.down')}>
        {up ? '▲' : '▼'}
      </abbr>{' '}
      {formatInteger(Math.abs(movement), lang)}
    </>
  );
}

/** The criteria by name; a dash where there are none, `?` where nothing was told of a unit that can be compared. */
function Criteria({ row, which }: { row: UnitRow; which: 'gained' | 'lost' }) {
  const { kind, comparability } = row.ranked;
  if (row.change === null) return kind === 'count' && comparability === 'comparable' ? '?' : '–';
  const criteria = row.change[which];
  return criteria.length === 0 ? '–' : <CriterionLabels criteria={criteria} />;
}

type UnitTableRowProps = { row: UnitRow; named: boolean; decimals: number; size: number | null };

/** One unit: place, movement, both figures, what changed, and what must be known of it. */
export function UnitTableRow({ row, named, decimals, size }: UnitTableRowProps) {
  const { ranked, change } = row;
  const { t } = useTranslation();
  const lang = useLang();
  const { rank, tied, movement, value, previousValue, difference, comparability, origins } = ranked;
  const figure = (of: number | null) =>
    of === null ? '?' : overSize(formatDecimal(of, decimals, lang), size, lang);
  const notes = [
    tied ? t('ranking.tied') : '',
    notComparedReason(comparability, lang),
    change?.cause === 'correction' ? t('ranking.cause.correction') : '',
  ].filter((note) => note !== '');
  return (
    <tr>
      <td data-numeric>{rank === null ? '?' : formatInteger(rank, lang)}</td>
      <td data-numeric>
        <Movement movement={movement} />
      </td>
      <th scope="row" className={styles.names}>
        <UnitLink unit={ranked.unit} />
      </th>
      <td data-numeric>{figure(previousValue)}</td>
      <td data-numeric>{figure(value)}</td>
      <td data-numeric>{difference === null ? '–' : formatSigned(difference, decimals, lang)}</td>
      {named && (
        <td>
          <Criteria row={row} which="gained" />
        </td>
      )}
      {named && (
        <td>
          <Criteria row={row} which="lost" />
        </td>
      )}
      <td>
        {notes.join('; ')} <OriginTags origins={origins} />
      </td>
    </tr>
  );
}
