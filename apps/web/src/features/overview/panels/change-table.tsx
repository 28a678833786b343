import type { UnitChange } from '@tiendo/contracts/figures/changes.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import panel from '../../../shared/ui/panel.module.css';
import table from '../../../shared/ui/table.module.css';
import { CriterionLabels } from '../../../shared/units/criterion-label.tsx';
import { UnitLink } from '../../../shared/units/unit-link.tsx';
import styles from './panel.module.css';

/** Rows shown at once; the rest on demand. */
const shownAtFirst = 7;

function ChangeRows({ changes }: { changes: readonly UnitChange[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const number = (value: number | null) => (value === null ? '?' : formatInteger(value, lang));
  return (
    <tbody>
      {changes.map((change) => (
        <tr key={change.unit.id}>
          <th scope="row" className={styles.names}>
            <UnitLink unit={change.unit} />
          </th>
          <td data-numeric>{`${number(change.before)} → ${number(change.after)}`}</td>
          <td className={styles.words}>
            {change.lost.length > 0 && (
              <>
                {t('changes.lost')} <CriterionLabels criteria={change.lost} />
              </>
            )}
            {change.lost.length > 0 && change.gained.length > 0 && '; '}
            {change.gained.length > 0 && (
              <>
                {t('changes.gained')} <CriterionLabels criteria={change.gained} />
              </>
            )}
            {change.lost.length + change.gained.length === 0 && t('changes.notNamed')}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Units that changed one way, with the criteria named. */
export function ChangeTable({ kind, changes }: { kind: 'lost' | 'gained'; changes: readonly UnitChange[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  const rest = changes.slice(shownAtFirst);
  return (
    <>
      <table className={table.table} aria-label={t(`changes.table.${kind}`)}>
        <ChangeRows changes={changes.slice(0, shownAtFirst)} />
      </table>
      {rest.length > 0 && (
        <details className={panel.more}>
          <summary>{t('changes.more', { n: rest.length })}</summary>
          <table className={table.table} aria-label={t(`changes.table.${kind}`)}>
            <ChangeRows changes={rest} />
          </table>
        </details>
      )}
    </>
  );
}
