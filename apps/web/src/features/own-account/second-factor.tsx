import { useQueryClient } from '@tanstack/react-query';
import type { OwnAccount } from '@tiendo/contracts/accounts/me.ts';
import { beginSecondFactor, removeSecondFactor } from '@tiendo/contracts/accounts/second-factor.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../shared/account/me.ts';
import { Panel } from '../../shared/ui/panel.tsx';
import { PasswordConfirmation } from './password-confirmation.tsx';
import { SecondFactorSetup } from './second-factor-setup.tsx';

/** The second factor: set up with the password, a code and recovery codes; taken away with the password. */
export function SecondFactor({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [begun, setBegun] = useState<AnswerOf<typeof beginSecondFactor> | null>(null);
  const changed = async () => {
    setBegun(null);
    await client.invalidateQueries({ queryKey: meQuery().queryKey });
  };
  return (
    <Panel title={t('secondFactor.title')}>
      <p role="status">{t(account.twoFactorEnabled ? 'secondFactor.on' : 'secondFactor.off')}</p>
      {account.twoFactorEnabled && (
        <PasswordConfirmation
          key="remove"
          command={removeSecondFactor}
          label={t('secondFactor.remove')}
          onDone={changed}
        />
      )}
      {!account.twoFactorEnabled && begun === null && (
        <PasswordConfirmation
          key="begin"
          command={beginSecondFactor}
          label={t('secondFactor.begin')}
          onDone={setBegun}
        />
      )}
      {!account.twoFactorEnabled && begun !== null && <SecondFactorSetup {...begun} onDone={changed} />}
    </Panel>
  );
}
