import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { joinedQuery } from '../../../shared/api/joined-query.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import panel from '../../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../../shared/ui/panel.tsx';
import { Tag } from '../../../shared/ui/tag.tsx';
import { lineageQuery, recognitionsQuery } from '../../../shared/view/view-queries.ts';
import styles from '../commune.module.css';
import { reportsQuery } from '../commune-queries.ts';
import { originOfEvent, type TimelineEvent, timelineOf } from './timeline-events.ts';
import { useEventText } from './use-event-text.ts';

/** Events shown at once; the rest on demand. */
const shownAtFirst = 10;

function Events({ events }: { events: readonly TimelineEvent[] }) {
  const lang = useLang();
  const textOf = useEventText();
  return (
    <ul className={styles.lines}>
      {events.map((event) => {
        const text = textOf(event);
        const origin = originOfEvent(event);
        return (
          <li key={`${event.date}:${text}:${origin}`}>
            <span className={styles.date}>{formatDate(event.date, lang)}</span>
            <span>
              {text} {origin !== null && <Tag kind={origin} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Reports that changed something, corrections, recognitions and reorganisations, the latest first. */
export function TimelinePanel({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const query = joinedQuery(
    useQuery(reportsQuery(view, 'accepted')),
    useQuery(reportsQuery(view, 'withdrawn')),
    useQuery(recognitionsQuery(view)),
    useQuery(lineageQuery(view)),
  );
  return (
    <QueryPanel label={t('commune.timeline')} query={query}>
      {([accepted, withdrawn, recognised, lineage]) => {
        const reports = accepted.items.filter(({ origin }) => view.layer === 'all' || origin !== 'simulated');
        const events = timelineOf({
          reports,
          corrected: withdrawn.items,
          recognitions: recognised.items,
          lineage,
        });
        const rest = events.slice(shownAtFirst);
        return (
          <Panel title={t('commune.timeline')}>
            {events.length === 0 && <p className={panel.text}>{t('commune.noEvents')}</p>}
            <Events events={events.slice(0, shownAtFirst)} />
            {rest.length > 0 && (
              <details className={styles.rest}>
                <summary>{t('commune.earlier', { n: formatInteger(rest.length, lang) })}</summary>
                <Events events={rest} />
              </details>
            )}
          </Panel>
        );
      }}
    </QueryPanel>
  );
}
