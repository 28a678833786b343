import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { auditActions } from '@tiendo/contracts/audit.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { useOwnUnit } from '../../shared/account/use-own-unit.ts';
import { DayField } from '../../shared/form/day-field.tsx';
import button from '../../shared/ui/button.module.css';
import { UnitField } from '../../shared/unit-picker/unit-field.tsx';
import styles from './audit.module.css';
import { type AuditSearch, chosenUnitQuery, peopleQuery } from './audit-queries.ts';
import { useAuditWords } from './audit-words.ts';

type FilterProps = { search: AuditSearch; onChoose: (change: AuditSearch) => void };

function ActionField({ search, onChoose }: FilterProps) {
  const { t } = useTranslation();
  const words = useAuditWords();
  const options = auditActions.map((action) => ({ value: action, label: words.action(action) }));
  return (
    <NativeSelect
      size="sm"
      label={t('audit.column.what')}
      value={search.viec ?? ''}
      data={[{ value: '', label: t('audit.everything') }, ...options]}
      onChange={({ currentTarget: { value } }) => onChoose({ viec: value === '' ? undefined : value })}
    />
  );
}

function PersonField({ search, onChoose }: FilterProps) {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery()).data?.items ?? [];
  const chosen = search.nguoi;
  const unlisted = chosen !== undefined && people.every(({ id }) => id !== chosen);
  return (
    <NativeSelect
      size="sm"
      label={t('audit.column.who')}
      value={chosen ?? ''}
      data={[
        { value: '', label: t('audit.everybody') },
        ...(unlisted ? [{ value: chosen, label: chosen }] : []),
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget: { value } }) => onChoose({ nguoi: value === '' ? undefined : value })}
    />
  );
}

function UnitChoice({ search, onChoose }: FilterProps) {
  const { t } = useTranslation();
  const me = useMe();
  const asked = search['don-vi'];
  const { data: unit } = useQuery({ ...chosenUnitQuery(asked ?? ''), enabled: asked !== undefined });
  const own = useOwnUnit('audit.read');
  return (
    <UnitField
      id="audit-unit"
      label={t('audit.column.unit')}
      value={asked === undefined ? null : (unit ?? null)}
      around={{ unit: own?.ref ?? null, date: me?.today ?? null }}
      onChange={({ ref }) => onChoose({ 'don-vi': ref })}
    />
  );
}

/** What the list is narrowed to, each choice kept in the address. */
export function AuditFilter({ search, onChoose }: FilterProps) {
  const { t } = useTranslation();
  const { tu = null, den = null } = search;
  const notBefore = (day: string | null) => (tu !== null && day !== null && day < tu ? 'reversed' : null);
  return (
    <section className={styles.filter} aria-label={t('filter.label')}>
      <ActionField search={search} onChoose={onChoose} />
      <PersonField search={search} onChoose={onChoose} />
      <UnitChoice search={search} onChoose={onChoose} />
      <DayField label={t('reading.from')} day={tu} onChoose={(day) => onChoose({ tu: day ?? undefined })} />
      <DayField
        label={t('reading.to')}
        day={den}
        fault={notBefore}
        onChoose={(day) => onChoose({ den: day ?? undefined })}
      />
      {Object.values(search).some((value) => value !== undefined) && (
        <Link className={button.button} to="/quan-tri/nhat-ky" search={{}}>
          {t('audit.everythingAgain')}
        </Link>
      )}
    </section>
  );
}
