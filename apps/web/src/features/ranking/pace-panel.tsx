import { useQuery } from '@tanstack/react-query';
import type { PaceAnswer, PacedTarget } from '@tiendo/contracts/figures/pace.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import panel from '../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import table from '../../shared/ui/table.module.css';
import { PaceRow } from './pace-row.tsx';
import { paceQuery } from './ranking-queries.ts';

const toldStatuses = ['missed', 'at_risk', 'unknown', 'on_track', 'met'] as const;

/** `02 chậm tiến độ, 02 chưa kết luận được`: how many targets stand how, the worst first. */
function useFinding(items: readonly PacedTarget[]): string {
  const { t } = useTranslation();
  const lang = useLang();
  const parts = toldStatuses.flatMap((status) => {
    const count = items.filter((item) => item.status === status).length;
    return count === 0 ? [] : [`${formatCount(count, lang)} ${t(`ranking.status.${status}`)}`];
  });
  return t('ranking.pace.finding', { parts: capitaliseFirst(parts.join(', ')) });
}

function Targets({ answer }: { answer: PaceAnswer }) {
  const { t } = useTranslation();
  const { items } = answer;
  const finding = useFinding(items);
  return (
    <Panel id="tien-do" slide={finding} title={finding}>
      <p className={panel.text}>{t('ranking.pace.unit')}</p>
      <table className={table.table} aria-label={t('ranking.pace.label')}>
        <thead>
          <tr>
            <th scope="col">{t('ranking.pace.column.target')}</th>
            <th scope="col" data-numeric>
              {t('ranking.pace.column.toGo')}
            </th>
            <th scope="col" data-numeric>
              {t('ranking.pace.column.needed')}
            </th>
            <th scope="col" data-numeric>
              {t('ranking.pace.column.recent')}
            </th>
            <th scope="col">{t('ranking.pace.column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <PaceRow key={`${item.unit.id} ${item.kind} ${item.dueDate}`} target={item} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** Targets of the unit and of the units named for recognition, against the pace of the last quarters. */
export function PacePanel({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <QueryPanel label={t('ranking.pace.label')} query={useQuery(paceQuery(view))}>
      {(answer) =>
        answer.items.length === 0 ? (
          <Panel title={t('ranking.pace.label')} id="tien-do">
            <p className={panel.text}>
              {t(answer.layer === 'published' ? 'ranking.pace.nonePublished' : 'ranking.pace.none')}
            </p>
          </Panel>
        ) : (
          <Targets answer={answer} />
        )
      }
    </QueryPanel>
  );
}
