import { useQuery } from '@tanstack/react-query';
import { decimalsOf } from '@tiendo/charts/ranking/ranking-rows.ts';
import type { RankingOrder } from '@tiendo/contracts/figures/figure-choice.ts';
import type { RankingAnswer } from '@tiendo/contracts/figures/ranking.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import panel from '../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import table from '../../shared/ui/table.module.css';
import type { Chosen } from './chosen.ts';
import styles from './ranking.module.css';
import { lossesQuery, rankingQuery } from './ranking-queries.ts';
import { SortHeader } from './sort-header.tsx';
import { unitRows } from './unit-rows.ts';
import { UnitTableRow } from './unit-table-row.tsx';

function UnitsTable({ answer, chosen }: { answer: RankingAnswer; chosen: Chosen }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { view, since, choice, choose } = chosen;
  const { data: changes, error, refetch } = useQuery(lossesQuery(view, since));
  const rows = unitRows(answer, changes, choice.order);
  const named = rows.some(({ change }) => change !== null);
  const sort = (by: RankingOrder, numeric = true) => (
    <SortHeader
      label={t(`ranking.units.column.${by}`)}
      active={choice.order === by}
      numeric={numeric}
      onSort={() => choose({ order: by })}
    />
  );
  const period = (code: string) => capitaliseFirst(formatPeriod(periodOf(code), lang));
  return (
    <section className={table.scroll} aria-label={t('ranking.units.label')}>
      <table className={table.table} aria-label={t('ranking.units.label')}>
        <thead>
          <tr>
            {sort('rank')}
            {sort('movement')}
            {sort('name', false)}
            <th scope="col" data-numeric>
              {period(since)}
            </th>
            <th scope="col" data-numeric>
              {period(view.period)}
            </th>
            {sort('difference')}
            {named && <th scope="col">{t('ranking.units.column.gained')}</th>}
            {named && <th scope="col">{t('ranking.units.column.lost')}</th>}
            <th scope="col">{t('ranking.units.column.note')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UnitTableRow
              key={row.ranked.unit.id}
              row={row}
              named={named}
              decimals={decimalsOf(row.ranked)}
              size={answer.criteriaSet.size}
            />
          ))}
        </tbody>
      </table>
      {changes === undefined && error !== null && (
        <p className={panel.note} role="status">
          {t('ranking.units.changesFailed')}{' '}
          <Button look="text" onClick={() => void refetch()}>
            {t('action.retry')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Every unit with its places, its counts and the criteria it gained and lost, sorted as the picture is. */
export function UnitsPanel(chosen: Chosen) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = (answer: RankingAnswer) =>
    t('ranking.units.title', { kind: unitKindName(answer.level, lang) });
  return (
    <div className={styles.whole}>
      <QueryPanel label={t('ranking.units.label')} query={useQuery(rankingQuery(chosen.view, chosen.since))}>
        {(answer) => (
          <Panel id="tung-don-vi" slide={title(answer)} title={title(answer)}>
            {answer.items.length === 0 ? (
              <p className={panel.text}>{t('ranking.units.none')}</p>
            ) : (
              <UnitsTable answer={answer} chosen={chosen} />
            )}
            {answer.nextCursor !== null && (
              <p className={panel.note}>
                {t('ranking.units.firstOnly', {
                  n: formatInteger(answer.items.length, lang),
                  of: formatInteger(answer.totals.units, lang),
                })}
              </p>
            )}
          </Panel>
        )}
      </QueryPanel>
    </div>
  );
}
