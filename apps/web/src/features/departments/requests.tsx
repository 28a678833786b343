import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { ChoiceButtons } from '../../shared/ui/choice-buttons.tsx';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import styles from './departments.module.css';
import { requestStates, requestsQuery } from './departments-queries.ts';
import { MakeRequest } from './make-request.tsx';
import { RequestItem } from './request-item.tsx';

/** What departments were asked to do about their criteria, by when, and what they answered. */
export function Requests({ unit, set }: { unit: UnitSummary; set: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/co-quan' });
  const state = search.yeucau ?? 'open';
  const requests = useQuery(requestsQuery(unit.ref, state));
  const makes = useMay('request.make')?.granted === true;
  const options = requestStates.map((value) => ({ value, label: t(`departments.state.${value}`) }));
  return (
    <QueryPanel label={t('departments.requests')} query={requests}>
      {({ items }) => (
        <Panel title={t('departments.requests')}>
          <div className={styles.tools}>
            <ChoiceButtons
              label={t('departments.stateOf')}
              value={state}
              options={options}
              onChoose={(yeucau) =>
                void navigate({ to: '/co-quan', search: { ...search, yeucau }, resetScroll: false })
              }
            />
            {makes && set !== null && <MakeRequest unit={unit} set={set} />}
          </div>
          {items.length === 0 && <p className={styles.none}>{t('departments.noRequests')}</p>}
          <ul className={styles.requests}>
            {items.map((request) => (
              <RequestItem key={request.id} request={request} />
            ))}
          </ul>
        </Panel>
      )}
    </QueryPanel>
  );
}
