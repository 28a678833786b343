import { heldRuleText } from '@tiendo/domain/wording/rule-words.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import table from '../../shared/ui/table.module.css';
import styles from './procedures.module.css';
import { type RuleRow, ruleName } from './rule-rows.ts';

type RulesTableProps = { rows: readonly RuleRow[]; children?: (row: RuleRow) => ReactNode };

/** Every number of a procedure as it holds; with fields beside it where the numbers are set. */
export function RulesTable({ rows, children }: RulesTableProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <table className={`${table.table} ${styles.rules}`}>
      <thead>
        <tr>
          <th scope="col">{t('procedures.number')}</th>
          <th scope="col">{t('procedures.holds')}</th>
          {children !== undefined && <th scope="col">{t('procedures.ofProvince')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{ruleName(row, t)}</th>
            <td>{heldRuleText(row.rule, row.of, lang)}</td>
            {children !== undefined && <td>{children(row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
