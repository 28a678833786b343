import { NativeSelect, TextInput } from '@mantine/core';
import { isOfOneBody, roles } from '@tiendo/policy/role.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { UnitField } from '../../shared/unit-picker/unit-field.tsx';
import styles from './administration.module.css';
import type { GrantValues } from './grant-values.ts';

type GrantFieldsProps = {
  grant: GrantValues;
  /** The path of the grant in its form. */
  at?: string;
  field: (path: string) => { id: string };
};

/** Where the unit picker begins: at the unit that one administers, today. */
function useOwnUnit() {
  const me = useMe();
  const own = me?.account?.grants.find(({ role }) => role === 'administrator');
  return { unit: own?.unit.ref ?? null, date: me?.today ?? null };
}

/** A role in a unit for a time. */
export function GrantFields({ grant, at = '', field }: GrantFieldsProps) {
  const { t } = useTranslation();
  const around = useOwnUnit();
  const dates = { inputMode: 'numeric', autoComplete: 'off', placeholder: '31/12/2026' } as const;
  return (
    <>
      <NativeSelect
        {...field(`${at}role`)}
        size="sm"
        label={t('grant.role')}
        data={[
          { value: '', label: t('grant.chooseRole') },
          ...roles.map((role) => ({ value: role, label: t(`role.${role}`) })),
        ]}
      />
      <UnitField
        {...(field(`${at}unit`) as ReturnType<GrantFieldsProps['field']> & {
          onChange: (unit: GrantValues['unit']) => void;
        })}
        label={t('grant.unit')}
        value={grant.unit}
        around={around}
      />
      {grant.role !== '' && isOfOneBody(grant.role) && (
        <TextInput {...field(`${at}body`)} label={t('grant.body')} description={t('grant.bodyHint')} />
      )}
      <div className={styles.dates}>
        <TextInput {...field(`${at}from`)} {...dates} label={t('grant.validFrom')} />
        <TextInput {...field(`${at}until`)} {...dates} label={t('grant.validUntil')} />
      </div>
    </>
  );
}
