import type { DossierSummary } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/account/me.ts';
import table from '../../../shared/ui/table.module.css';
import { AssignDialog } from '../assignment/assign-dialog.tsx';
import { useReviewsAt } from '../use-reviews-at.ts';
import styles from './queue.module.css';
import { QueueRow } from './queue-row.tsx';
import type { QueueSearch } from './queue-search.ts';
import { useRowKeys } from './use-row-keys.ts';

type Order = QueueSearch['xep'];

type QueueTableProps = {
  dossiers: readonly DossierSummary[];
  order: Order;
  onOrder: (order: Order) => void;
  onTold: (words: string) => void;
};

/** Steps in which somebody holds a dossier to review it. */
const isHeld = ({ step }: DossierSummary): boolean =>
  step === 'verification' || step === 'forwarding' || step === 'appraisal';

type OrderHeaderProps = Pick<QueueTableProps, 'order' | 'onOrder'> & { by: Order; children: ReactNode };

function OrderHeader({ by, order, onOrder, children }: OrderHeaderProps) {
  const holds = by === order;
  return (
    <th scope="col" aria-sort={holds ? 'ascending' : undefined}>
      <button type="button" className={styles.order} onClick={() => onOrder(by)}>
        {children}
        <span aria-hidden="true">{holds ? ' ▲' : ''}</span>
      </button>
    </th>
  );
}

/** The dossiers, a row each; J, K and the arrows walk the rows. */
export function QueueTable({ dossiers, order, onOrder, onTold }: QueueTableProps) {
  const { t } = useTranslation();
  const rows = useRowKeys();
  const [given, setGiven] = useState<DossierSummary | null>(null);
  const assigns = useMay('dossier.review')?.granted === true;
  const reviewsAt = useReviewsAt();
  const sorting = { order, onOrder };
  return (
    <div className={table.scroll}>
      <table ref={rows} className={`${table.table} ${styles.table}`} aria-label={t('dossierQueue.table')}>
        <thead>
          <tr>
            <OrderHeader by="don-vi" {...sorting}>
              {t('dossierQueue.column.unit')}
            </OrderHeader>
            <th scope="col">{t('dossierQueue.column.level')}</th>
            <th scope="col" data-numeric>
              {t('dossierQueue.column.year')}
            </th>
            <OrderHeader by="tu-ngay" {...sorting}>
              {t('dossierQueue.column.state')}
            </OrderHeader>
            <th scope="col" data-numeric>
              {t('dossierQueue.column.submission')}
            </th>
            <OrderHeader by={undefined} {...sorting}>
              {t('dossierQueue.column.due')}
            </OrderHeader>
            <th scope="col">{t('dossierQueue.column.ruleDue')}</th>
            <th scope="col" data-numeric>
              {t('dossierQueue.column.progress')}
            </th>
            <th scope="col">{t('dossierQueue.column.holder')}</th>
            {assigns && <th scope="col">{t('dossierQueue.column.assign')}</th>}
          </tr>
        </thead>
        <tbody>
          {dossiers.map((dossier) => (
            <QueueRow
              key={dossier.id}
              dossier={dossier}
              assigns={assigns}
              onAssign={isHeld(dossier) && reviewsAt(dossier) ? () => setGiven(dossier) : null}
            />
          ))}
        </tbody>
      </table>
      {given !== null && (
        <AssignDialog key={given.id} dossier={given} onClose={() => setGiven(null)} onTold={onTold} />
      )}
    </div>
  );
}
