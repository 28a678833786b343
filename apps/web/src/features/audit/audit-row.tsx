import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { AuditEvent } from '@tiendo/contracts/audit.ts';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './audit.module.css';
import { peopleQuery } from './audit-queries.ts';
import { useAuditWords } from './audit-words.ts';
import { Changes } from './changes.tsx';

/** Who acted; a person or a token opens the list of what else it did. */
function Actor({ actor }: { actor: AuditEvent['actor'] }) {
  const search = useSearch({ from: '/quan-tri/nhat-ky' });
  const words = useAuditWords();
  const { t } = useTranslation();
  if (actor.id === null) return words.actor(actor);
  return (
    <>
      <Link to="/quan-tri/nhat-ky" search={{ ...search, nguoi: actor.id }}>
        {words.actor(actor)}
      </Link>
      {actor.kind === 'token' && <p className={styles.detail}>{t('audit.actor.token')}</p>}
    </>
  );
}

/** What it was done to, with a way there where it has a page. */
function Subject({ subject }: { subject: AuditEvent['subject'] }) {
  const words = useAuditWords();
  const people = useQuery(peopleQuery()).data?.items ?? [];
  if (subject.kind !== 'account' || subject.id === null) return words.subject(subject);
  const named = people.find(({ id }) => id === subject.id)?.name ?? subject.id;
  const text = words.subject({ ...subject, id: named });
  return (
    <Link to="/quan-tri/tai-khoan/$id" params={{ id: subject.id }} search={{}}>
      {text}
    </Link>
  );
}

/** The place of an event in the chain: its number, its request and its hash. */
function Proof({ event }: { event: AuditEvent }) {
  const { t } = useTranslation();
  return (
    <details className={styles.proof}>
      <summary>{t('audit.proof')}</summary>
      <p>{t('audit.number', { id: event.id })}</p>
      {event.requestId !== null && <p>{t('audit.request', { id: event.requestId })}</p>}
      <p className={styles.hash}>{t('audit.hash', { hash: event.hash })}</p>
    </details>
  );
}

/** One event: when, who, what to what, where, and what changed. */
export function AuditRow({ event }: { event: AuditEvent }) {
  const lang = useLang();
  const words = useAuditWords();
  const search = useSearch({ from: '/quan-tri/nhat-ky' });
  return (
    <tr>
      <td className={styles.moment}>
        <time dateTime={event.at}>{formatMadeOn(Date.parse(event.at), lang)}</time>
      </td>
      <td>
        <Actor actor={event.actor} />
      </td>
      <th scope="row">
        {words.action(event.action)}
        <p className={styles.detail}>
          <Subject subject={event.subject} />
        </p>
      </th>
      <td>
        {event.unit !== null && (
          <Link to="/quan-tri/nhat-ky" search={{ ...search, 'don-vi': event.unit.ref }}>
            {unitLabel(event.unit, lang)}
          </Link>
        )}
      </td>
      <td>
        <Changes event={event} />
        <Proof event={event} />
      </td>
    </tr>
  );
}
