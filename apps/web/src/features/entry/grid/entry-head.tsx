import { columnName } from '@tiendo/charts/matrix/matrix-words.ts';
import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Words } from '../../../shared/ui/words.tsx';
import styles from './entry-grid.module.css';
import type { ColumnWords } from './entry-row-view.tsx';

type EntryHeadProps = { sheet: ReportSheet; columns: readonly ColumnWords[]; placeInHand: number };

/** Criteria by upright name and number, then the sums. */
export function EntryHead({ sheet, columns, placeInHand }: EntryHeadProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const kind = capitaliseFirst(unitKindName(countedKind(sheet.criteriaSet), lang));
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.name}>
          {kind}
        </th>
        {sheet.criteria.map((criterion, place) => (
          <th
            key={criterion.id}
            scope="col"
            data-ends={columns[place]?.ends || undefined}
            data-crossed={place === placeInHand || undefined}
            title={columns[place]?.label}
          >
            <span className={styles.upright}>
              <Words words={columnName(criterion, lang)} />
            </span>
            <span className={styles.number}>
              {criterion.number === null ? '–' : formatInteger(criterion.number, lang)}
            </span>
          </th>
        ))}
        <th scope="col" className={styles.sum}>
          {t('entry.before')}
        </th>
        <th scope="col" className={styles.sum}>
          {t('entry.now')}
        </th>
        <th scope="col" className={styles.sum}>
          {t('entry.difference')}
        </th>
        <th scope="col" className={styles.state}>
          {t('reports.stateOf')}
        </th>
        <th scope="col" className={styles.declared}>
          {t('entry.declared')}
        </th>
      </tr>
    </thead>
  );
}
