import { useQuery } from '@tanstack/react-query';
import { tellPresence } from '@tiendo/contracts/reports/report-presence.ts';
import { useTranslation } from 'react-i18next';
import { sendCommand } from '../../../shared/api/send-command.ts';
import type { EntryRow } from '../rows/entry-row.ts';
import styles from './entry-pane.module.css';

/** Milliseconds between two words of presence; the server forgets after three. */
const every = 10_000;

/** Who else has the report of the commune in hand open; asked while the page is seen. */
export function Present({ row }: { row: EntryRow }) {
  const { t } = useTranslation();
  const report = row.origin?.report ?? null;
  const { data } = useQuery({
    queryKey: ['presence', report],
    queryFn: () => sendCommand(tellPresence, { body: { reports: report === null ? [] : [report] } }),
    enabled: report !== null,
    refetchInterval: every,
    staleTime: every,
    retry: false,
  });
  const others = (data?.others ?? []).filter((one) => one.report === report);
  if (others.length === 0) return null;
  const names = others.map(({ person }) => person.name).join(', ');
  return <p className={styles.present}>{t('entry.present', { names })}</p>;
}
