import type { HeldReading, WatchedRecognition } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import type { Recognition } from '@tiendo/contracts/dossiers/recognitions.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { revocationWords } from '@tiendo/domain/wording/revocation-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import table from '../../shared/ui/table.module.css';
import { levelLabel } from '../../shared/units/set-label.ts';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { NotMet } from './not-met.tsx';
import { Revocation } from './revocation.tsx';
import styles from './watch-list.module.css';

/** The decision that a unit holds; what no source gives is left out or said to be unknown. */
function Decision({ recognition }: { recognition: Recognition }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { decisionNumber, decisionDate, achievedYear } = recognition;
  return (
    <>
      {decisionNumber ?? t('watchList.noNumber')}
      {decisionDate !== null && `, ${formatDate(decisionDate, lang)}`}
      {achievedYear !== null && (
        <p className={styles.detail}>{t('watchList.year', { year: achievedYear })}</p>
      )}
    </>
  );
}

function Standing({ held }: { held: HeldReading }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { standing, groundSince } = held;
  const isGround = standing !== 'none' && standing !== 'cannot_tell';
  return (
    <>
      <span data-ground={isGround || undefined} className={styles.standing}>
        {revocationWords(standing, lang)}
      </span>
      {groundSince !== null && (
        <p className={styles.detail}>{t('watchList.since', { date: formatDate(groundSince, lang) })}</p>
      )}
    </>
  );
}

function Row({ item, onRevoked }: { item: WatchedRecognition; onRevoked: (unit: string) => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { recognition, held, mayRevoke } = item;
  const { unit, level } = recognition;
  const counts = { notMet: formatInteger(held.notMet, lang), size: formatInteger(held.size, lang) };
  return (
    <tr>
      <th scope="row">
        {unitLabel(unit, lang)}
        {unit.path[0] !== undefined && <p className={styles.detail}>{unit.path[0]}</p>}
      </th>
      <td>{levelLabel(level, t, lang)}</td>
      <td>
        <Decision recognition={recognition} />
      </td>
      <td>{held.asOf === null ? t('watchList.noState') : formatDate(held.asOf, lang)}</td>
      <td>
        <b className={styles.figure}>{t('watchList.counts', counts)}</b>
        {held.unknown > 0 && (
          <span className={styles.detail}>
            {' '}
            {t('watchList.unknown', { count: formatInteger(held.unknown, lang) })}
          </span>
        )}
        <NotMet held={held} />
      </td>
      <td>
        <Standing held={held} />
      </td>
      <td>{mayRevoke && <Revocation item={item} onRevoked={onRevoked} />}</td>
    </tr>
  );
}

const columns = ['unit', 'level', 'decision', 'state', 'notMet', 'standing', 'deed'] as const;

type WatchTableProps = {
  items: readonly WatchedRecognition[];
  /** Told with the name of the unit whose revocation was recorded. */
  onRevoked: (unit: string) => void;
};

/** Recognised units, those with a ground of revocation first. */
export function WatchTable({ items, onRevoked }: WatchTableProps) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className={styles.told}>{t('watchList.none')}</p>;
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.watch}`} aria-label={t('watchList.title')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`watchList.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.recognition.id} item={item} onRevoked={onRevoked} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
