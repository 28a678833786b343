import type { CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Panel } from '../../shared/ui/panel.tsx';
import table from '../../shared/ui/table.module.css';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { Announcements, awaitingAnnouncement } from './announcements.tsx';
import styles from './council.module.css';
import { awaitingDecision, Decisions } from './decisions.tsx';

/** The decisions that followed a sitting. */
function DecidedTable({ session }: { session: CouncilSession }) {
  const { t } = useTranslation();
  const lang = useLang();
  const decided = session.dossiers.flatMap(({ dossier, decision }) =>
    decision === null ? [] : [{ dossier, ...decision }],
  );
  if (decided.length === 0) return null;
  const day = (date: string | null) => (date === null ? '' : formatDate(date, lang));
  return (
    <Panel title={t('council.decided', { count: formatCount(decided.length, lang) })}>
      <table className={`${table.table} ${styles.narrow}`}>
        <thead>
          <tr>
            <th scope="col">{t('council.column.unit')}</th>
            <th scope="col">{t('council.decisionNumber')}</th>
            <th scope="col">{t('council.decidedOn')}</th>
            <th scope="col" data-numeric>
              {t('council.achievedYear')}
            </th>
            <th scope="col">{t('council.announcedOn')}</th>
          </tr>
        </thead>
        <tbody>
          {decided.map(({ dossier, number, date, achievedYear, announcedOn }) => (
            <tr key={dossier.id}>
              <th scope="row">{unitLabel(dossier.unit, lang)}</th>
              <td>{number}</td>
              <td>{day(date)}</td>
              <td data-numeric>{achievedYear}</td>
              <td>{announcedOn === null ? t('council.notAnnounced') : day(announcedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** What became of the dossiers that passed: decisions to record, to announce, and those that are. */
export function Decided({ session }: { session: CouncilSession }) {
  const records = session.mayRecord;
  const key = session.dossiers.map(({ dossier }) => dossier.state).join();
  return (
    <>
      {records && awaitingDecision(session).length > 0 && <Decisions key={`d ${key}`} session={session} />}
      {records && awaitingAnnouncement(session).length > 0 && (
        <Announcements key={`a ${key}`} session={session} />
      )}
      <DecidedTable session={session} />
    </>
  );
}
