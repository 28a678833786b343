import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import panel from '../../shared/ui/panel.module.css';
import { Panel } from '../../shared/ui/panel.tsx';
import table from '../../shared/ui/table.module.css';
import { ComparedRow } from './compared-row.tsx';
import type { ComparisonChoice } from './comparison-search.ts';

type ComparedTableProps = {
  views: readonly View[];
  choice: ComparisonChoice;
  choose: (choice: ComparisonChoice) => void;
};

const columns = ['average', 'parts', 'reported', 'change', 'whole'] as const;

/** Each unit or period with its figures; where one cannot be asked for, the reason in its row. */
export function ComparedTable({ views, choice, choose }: ComparedTableProps) {
  const { t } = useTranslation();
  const byPeriod = choice.periods.length > 0;
  const without = ({ unit, period }: View) =>
    choose({
      units: choice.units.filter((one) => one !== unit),
      periods: choice.periods.filter((one) => one !== period),
    });
  return (
    <Panel id="bang-so-sanh" slide={t('comparison.table')} title={t('comparison.table')}>
      <section className={table.scroll} aria-label={t('comparison.table')}>
        <table className={table.table} aria-label={t('comparison.table')}>
          <thead>
            <tr>
              <th scope="col">{t(byPeriod ? 'comparison.column.period' : 'comparison.column.unit')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-numeric>
                  {t(`comparison.column.${column}`)}
                </th>
              ))}
              <th scope="col">{t('comparison.column.missed')}</th>
              <th scope="col">{t('comparison.column.remove')}</th>
            </tr>
          </thead>
          <tbody>
            {views.map((view, index) => (
              <ComparedRow
                key={`${view.unit} ${view.period}`}
                view={view}
                byPeriod={byPeriod}
                onRemove={index === 0 ? null : () => without(view)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p className={panel.note}>{t('comparison.note')}</p>
    </Panel>
  );
}
