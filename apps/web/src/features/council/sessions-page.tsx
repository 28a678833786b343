import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { CouncilSessionSummary } from '@tiendo/contracts/dossiers/council.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../shared/account/me.ts';
import { OwnUnitPage } from '../../shared/account/own-unit-page.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { QueryPanel } from '../../shared/ui/panel.tsx';
import table from '../../shared/ui/table.module.css';
import { Tag } from '../../shared/ui/tag.tsx';
import { UnitField } from '../../shared/unit-picker/unit-field.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './council.module.css';
import { sessionsQuery } from './council-queries.ts';
import { OpenSession } from './open-session.tsx';

function SessionRow({ session }: { session: CouncilSessionSummary }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { id, batch, unit, heldOn, members, present, dossiers, qualified, closedAt, simulated } = session;
  return (
    <tr>
      <th scope="row">
        <Link to="/hoi-dong/$id" params={{ id }} search={{}}>
          {batch}
        </Link>{' '}
        {simulated && <Tag kind="simulated" />}
      </th>
      <td>{unitLabel(unit, lang)}</td>
      <td data-numeric>{formatDate(heldOn, lang)}</td>
      <td data-numeric>
        {formatInteger(present, lang)}/{formatInteger(members, lang)}
      </td>
      <td data-numeric>{formatInteger(dossiers, lang)}</td>
      <td data-numeric>{closedAt === null ? '' : formatInteger(qualified, lang)}</td>
      <td>{t(closedAt === null ? 'council.open' : 'council.closed')}</td>
    </tr>
  );
}

const columns = ['batch', 'province', 'heldOn', 'presence', 'dossiers', 'qualified', 'state'] as const;
const numeric: ReadonlySet<string> = new Set(['heldOn', 'presence', 'dossiers', 'qualified']);

function SessionTable({ items }: { items: readonly CouncilSessionSummary[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className={styles.none}>{t('council.none')}</p>;
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.sessions}`} aria-label={t('council.title')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-numeric={numeric.has(column) || undefined}>
                {t(`council.list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SessionsOf({ unit }: { unit: UnitSummary }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useMe()?.today ?? null;
  const records = useMay('recognition.record')?.granted === true;
  const sessions = useQuery(sessionsQuery(unit.ref));
  return (
    <>
      <section className={styles.tools} aria-label={t('filter.label')}>
        <UnitField
          id="council-unit"
          label={t('filter.unit')}
          value={unit}
          around={{ unit: unit.ref, date: today }}
          onChange={({ ref }) => void navigate({ to: '/hoi-dong', search: { 'don-vi': ref } })}
        />
        {records && unit.kind === 'province' && <OpenSession unit={unit} />}
      </section>
      <QueryPanel label={t('council.title')} query={sessions}>
        {({ items }) => <SessionTable items={items} />}
      </QueryPanel>
    </>
  );
}

/** Hội đồng thẩm định: sittings of the council of a province. */
export function CouncilSessionsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/hoi-dong' });
  return (
    <OwnUnitPage
      action="dossier.read"
      title={t('council.title')}
      documentTitle={t('council.documentTitle')}
      asked={search['don-vi']}
    >
      {(unit) => <SessionsOf unit={unit} />}
    </OwnUnitPage>
  );
}
