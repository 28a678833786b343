import { useQuery } from '@tanstack/react-query';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import table from '../../shared/ui/table.module.css';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './council.module.css';
import { candidatesQuery } from './council-queries.ts';
import { unvoted } from './minutes-values.ts';
import type { MinutesForm } from './use-minutes-form.ts';
import { VoteRow } from './vote-row.tsx';

/** Dossiers that wait for the council and are not in the minutes yet. */
function Candidates({ of: { form, session } }: { of: MinutesForm }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data } = useQuery(candidatesQuery(session.unit.ref));
  const there = new Set(form.values.dossiers.map(({ dossier }) => dossier.id));
  const waiting = (data?.items ?? []).filter(({ id }) => !there.has(id));
  const add = (added: typeof waiting) =>
    form.setFieldValue('dossiers', [
      ...form.values.dossiers,
      ...added.map(({ session: _session, ...dossier }) => unvoted(dossier)),
    ]);
  if (data === undefined) return null;
  if (waiting.length === 0) return <p className={styles.detail}>{t('council.noCandidates')}</p>;
  return (
    <>
      <h3>{t('council.candidates', { count: formatCount(waiting.length, lang) })}</h3>
      <div className={styles.tools}>
        <Button onClick={() => add(waiting)}>{t('council.addAll')}</Button>
        {waiting.map((one) => (
          <Button key={one.id} onClick={() => add([one])}>
            {t('council.addDossier', { name: unitLabel(one.unit, lang) })}
            {one.session !== null && one.session.id !== session.id && ` (${one.session.batch})`}
          </Button>
        ))}
      </div>
    </>
  );
}

const columns = ['unit', 'inFavour', 'against', 'blank', 'votes', 'present', 'conclusion', 'reason'] as const;

/** The dossiers of the sitting with their votes, and those that can be added. */
export function VoteRows({ of }: { of: MinutesForm }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { form, id } = of;
  const { dossiers } = form.values;
  return (
    <section className={styles.part} aria-labelledby={`${id}-dossiers`}>
      <h2 id={`${id}-dossiers`} tabIndex={-1}>
        {t('council.dossiers', { count: formatCount(dossiers.length, lang) })}
      </h2>
      {dossiers.length > 0 && (
        <div className={table.scroll}>
          <table className={`${table.table} ${styles.minutes}`}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`council.column.${column}`)}
                  </th>
                ))}
                <th scope="col">{t('council.remove')}</th>
              </tr>
            </thead>
            <tbody>
              {dossiers.map(({ dossier }, at) => (
                <VoteRow
                  key={dossier.id}
                  of={of}
                  at={at}
                  onRemove={() => form.removeListItem('dossiers', at)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Candidates of={of} />
    </section>
  );
}
