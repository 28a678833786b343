import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import { getCouncilMinutes } from '@tiendo/contracts/dossiers/recognition-papers.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import page from '../../shared/ui/page.module.css';
import { Tag } from '../../shared/ui/tag.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { ClosedMinutes } from './closed-minutes.tsx';
import styles from './council.module.css';
import { sessionQuery } from './council-queries.ts';
import { Decided } from './decided.tsx';
import { OpenMinutes } from './open-minutes.tsx';

function Whole({ session, onReload }: { session: CouncilSession; onReload: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { id, batch, unit, heldOn, place, closedAt, simulated, mayRecord } = session;
  const writes = closedAt === null && mayRecord;
  return (
    <>
      <h1>{t('council.sessionTitle', { batch })}</h1>
      <p className={page.intro}>
        {simulated && <Tag kind="simulated" />} {unitLabel(unit, lang)} · {formatDate(heldOn, lang)}
        {place !== null && ` · ${place}`} · {t(closedAt === null ? 'council.open' : 'council.closed')} ·{' '}
        <a href={urlOf(getCouncilMinutes, { params: { id } })} download>
          {t('council.paper')}
        </a>
      </p>
      {writes ? (
        <OpenMinutes session={session} onReload={onReload} />
      ) : (
        <div className={styles.whole}>
          <ClosedMinutes session={session} />
          {closedAt !== null && <Decided session={session} />}
        </div>
      )}
    </>
  );
}

function OneSession() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/hoi-dong/$id' });
  const { data, error, isPending, refetch } = useQuery(sessionQuery(id));
  const [begun, setBegun] = useState(0);
  const reload = async () => {
    await refetch();
    setBegun((before) => before + 1);
  };
  return (
    <div className={page.content} aria-busy={isPending}>
      <nav className={styles.back} aria-label={t('council.back')}>
        <Link to="/hoi-dong" search={{}}>
          {t('council.back')}
        </Link>
      </nav>
      {data !== undefined && <Whole key={`${id} ${begun}`} session={data} onReload={() => void reload()} />}
      {data === undefined && <h1>{t('council.title')}</h1>}
      {data === undefined && error !== null && (
        <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

/** Biên bản phiên họp Hội đồng: the minutes of one sitting, and the decisions after it. */
export function CouncilSessionPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('council.documentTitle'));
  return (
    <AccessGate action="dossier.read">
      <OneSession />
    </AccessGate>
  );
}
