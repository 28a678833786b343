import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import { councilRoles } from '@tiendo/contracts/dossiers/council-parts.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import table from '../../shared/ui/table.module.css';
import styles from './council.module.css';
import { sessionQuery, sessionsQuery } from './council-queries.ts';
import { emptyMember, memberValues } from './minutes-values.ts';
import type { MinutesForm } from './use-minutes-form.ts';

/** Takes over the members of the sitting before, while there are none. */
function MembersBefore({ of: { form }, session }: { of: MinutesForm; session: CouncilSession }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery(sessionsQuery(session.unit.ref));
  const before = data?.items.find(({ id, members }) => id !== session.id && members > 0);
  if (before === undefined || form.values.members.length > 0) return null;
  const take = async () => {
    const { members } = await client.ensureQueryData(sessionQuery(before.id));
    form.setFieldValue('members', memberValues(members));
  };
  return <Button onClick={() => void take()}>{t('council.membersBefore', { batch: before.batch })}</Button>;
}

function MemberRow({ of: { form, field }, at }: { of: MinutesForm; at: number }) {
  const { t } = useTranslation();
  const number = at + 1;
  const path = `members.${at}`;
  const roles = councilRoles.map((value) => ({ value, label: t(`council.role.${value}`) }));
  return (
    <tr>
      <td data-numeric>{number}</td>
      <td>
        <TextInput {...field(`${path}.name`)} size="xs" aria-label={t('council.memberName', { number })} />
      </td>
      <td>
        <TextInput
          {...field(`${path}.office`)}
          size="xs"
          aria-label={t('council.memberOffice', { number })}
        />
      </td>
      <td>
        <NativeSelect
          {...field(`${path}.role`)}
          size="xs"
          data={roles}
          aria-label={t('council.memberRole', { number })}
        />
      </td>
      <td>
        <label className={styles.check}>
          <input type="checkbox" {...form.getInputProps(`${path}.isPresent`, { type: 'checkbox' })} />
          {t('council.isPresent')}
        </label>
      </td>
      <td>
        <Button
          look="text"
          aria-label={t('council.removeMember', { number })}
          onClick={() => form.removeListItem('members', at)}
        >
          {t('council.remove')}
        </Button>
      </td>
    </tr>
  );
}

/** Who sits in the council, and who was present. */
export function MemberRows({ of, session }: { of: MinutesForm; session: CouncilSession }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { form, id } = of;
  const { members } = form.values;
  const present = members.filter(({ isPresent }) => isPresent).length;
  const add = () =>
    form.insertListItem('members', { ...emptyMember, role: members.length === 0 ? 'chair' : 'member' });
  const count = (value: number) => formatCount(value, lang);
  return (
    <section className={styles.part} aria-labelledby={`${id}-members`}>
      <h2 id={`${id}-members`} tabIndex={-1}>
        {t('council.members', { present: count(present), members: count(members.length) })}
      </h2>
      {members.length > 0 && (
        <div className={table.scroll}>
          <table className={`${table.table} ${styles.members}`}>
            <thead>
              <tr>
                <th scope="col">{t('council.place')}</th>
                <th scope="col">{t('council.name')}</th>
                <th scope="col">{t('council.office')}</th>
                <th scope="col">{t('council.roleOf')}</th>
                <th scope="col">{t('council.presence')}</th>
                <th scope="col">{t('council.remove')}</th>
              </tr>
            </thead>
            <tbody>
              {members.map((_, at) => (
                <MemberRow key={`members.${at}`} of={of} at={at} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles.tools}>
        <Button onClick={add}>{t('council.addMember')}</Button>
        <MembersBefore of={of} session={session} />
      </div>
    </section>
  );
}
