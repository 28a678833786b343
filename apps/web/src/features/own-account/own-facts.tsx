import type { OwnAccount } from '@tiendo/contracts/accounts/me.ts';
import { useTranslation } from 'react-i18next';
import { useGrantText } from '../../shared/account/use-grant-text.ts';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import { Panel } from '../../shared/ui/panel.tsx';
import { Tag } from '../../shared/ui/tag.tsx';

/** Who one is here, and what one may do where and until when. */
export function OwnFacts({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const { roleAndUnit, validity } = useGrantText();
  return (
    <Panel title={account.name}>
      <Facts inLines>
        <Fact name={t('form.email')}>{account.email}</Fact>
        {account.grants.map((grant) => (
          <Fact key={grant.id} name={t('ownAccount.grant')}>
            {roleAndUnit(grant)} ({validity(grant)})
          </Fact>
        ))}
      </Facts>
      {account.grants.length === 0 && <p>{t('ownAccount.noGrants')}</p>}
      {account.demonstration && (
        <p>
          <Tag kind="simulated" /> {t('ownAccount.demonstration')}
        </p>
      )}
    </Panel>
  );
}
