import { useQuery, useQueryClient } from '@tanstack/react-query';
import { requireTwoFactor } from '@tiendo/contracts/accounts/role-requirements.ts';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../shared/account/me.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import { requirementsQuery } from './accounts-queries.ts';
import styles from './administration.module.css';

/** Which roles can do nothing before a second factor is set up. */
export function RoleRequirements() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = useQuery(requirementsQuery());
  const command = useCommand(requireTwoFactor, async (answer) => {
    client.setQueryData(requirementsQuery().queryKey, answer);
    await client.invalidateQueries({ queryKey: meQuery().queryKey });
  });
  return (
    <div className={styles.part}>
      <QueryPanel label={t('requirements.title')} query={query}>
        {({ items }) => (
          <Panel title={t('requirements.title')}>
            <p className={styles.note}>{t('requirements.text')}</p>
            <fieldset className={styles.roles} disabled={command.isPending}>
              <legend>{t('requirements.legend')}</legend>
              {items.map(({ role, twoFactor }) => (
                <label key={role}>
                  <input
                    type="checkbox"
                    checked={twoFactor}
                    onChange={() => command.mutate({ params: { role }, body: { twoFactor: !twoFactor } })}
                  />
                  {t(`role.${role}`)}
                </label>
              ))}
            </fieldset>
            <CommandFailure error={command.error} />
          </Panel>
        )}
      </QueryPanel>
    </div>
  );
}
