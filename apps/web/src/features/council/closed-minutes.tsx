import type { CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import type { SessionDossier } from '@tiendo/contracts/dossiers/council-parts.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Panel } from '../../shared/ui/panel.tsx';
import table from '../../shared/ui/table.module.css';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './council.module.css';
import { ShareWords } from './share-words.tsx';

const counted: ReadonlySet<string> = new Set(['inFavour', 'against', 'blank']);
const columns = ['unit', 'inFavour', 'against', 'blank', 'votes', 'present', 'conclusion', 'reason'] as const;

function VotedRow({ of: one }: { of: SessionDossier }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { dossier, inFavour, against, blank, qualifies, reason, votes, present } = one;
  return (
    <tr>
      <th scope="row">{unitLabel(dossier.unit, lang)}</th>
      {[inFavour, against, blank].map((count, at) => (
        <td key={columns[at + 1]} data-numeric>
          {formatInteger(count, lang)}
        </td>
      ))}
      <td>
        <ShareWords share={votes} />
      </td>
      <td>
        <ShareWords share={present} />
      </td>
      <td>{t(`council.conclusion.${qualifies === null ? 'open' : qualifies ? 'yes' : 'no'}`)}</td>
      <td>{reason}</td>
    </tr>
  );
}

/** Minutes that change no more, or that one may only read. */
export function ClosedMinutes({ session }: { session: CouncilSession }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { members, dossiers, present } = session;
  return (
    <>
      <Panel title={t('council.dossiers', { count: formatCount(dossiers.length, lang) })}>
        <div className={table.scroll}>
          <table className={`${table.table} ${styles.minutes}`}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" data-numeric={counted.has(column) || undefined}>
                    {t(`council.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {dossiers.map((one) => (
                <VotedRow key={one.dossier.id} of={one} />
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      <Panel
        title={t('council.members', {
          present: formatCount(present, lang),
          members: formatCount(members.length, lang),
        })}
      >
        <ol className={styles.list}>
          {members.map(({ name, office, role, isPresent }, at) => (
            <li key={`${at} ${name}`}>
              {name}
              {office !== null && `, ${office}`} · {t(`council.role.${role}`)} ·{' '}
              {t(isPresent ? 'council.isPresent' : 'council.isAbsent')}
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}
