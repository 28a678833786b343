import { Link } from '@tanstack/react-router';
import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import type { ImportAnswer, ImportChangeAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { unitLabel } from '../../../shared/units/unit-label.ts';
import { changeLines } from './change-lines.ts';
import styles from './one-import.module.css';

type ChangeRowProps = {
  item: ImportAnswer;
  change: ImportChangeAnswer;
  /** Of the set; empty until it is known. */
  criteria: CriteriaSetAnswer['criteria'];
};

/** What becomes of the report of one unit; the unit leads to it once it is written. */
export function ChangeRow({ item: { state, round, unit: within }, change, criteria }: ChangeRowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { unit, isNew, differs, sheet, rows, metCount } = change;
  const count = (met: number | null) => (met === null ? '?' : formatInteger(met, lang));
  const lines = changeLines(change, criteria, { t, lang });
  const place = [...(sheet === null ? [] : [`${sheet}:`]), rows.join(', ')].join(' ');
  return (
    <tr>
      <th scope="row">
        {state === 'applied' ? (
          <Link to="/nhap-lieu" search={{ vong: round.id, 'don-vi': within.ref, xa: unit.ref }}>
            {unitLabel(unit, lang)}
          </Link>
        ) : (
          unitLabel(unit, lang)
        )}
      </th>
      <td>
        {t(isNew ? 'imports.begun' : 'imports.changed')}
        {differs && <div className={styles.differs}>◆ {t('imports.differs')}</div>}
      </td>
      <td>{place}</td>
      <td>
        {lines.length === 0 ? t('imports.asBefore') : lines.map((line) => <div key={line}>{line}</div>)}
      </td>
      <td data-numeric>{`${count(metCount.before)} → ${count(metCount.after)}`}</td>
    </tr>
  );
}
