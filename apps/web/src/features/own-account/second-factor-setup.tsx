import { TextInput } from '@mantine/core';
import { confirmSecondFactor } from '@tiendo/contracts/accounts/second-factor.ts';
import { useTranslation } from 'react-i18next';
import styles from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import own from './own-account.module.css';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

type SecondFactorSetupProps = {
  /** `otpauth://` address for the authenticator. */
  uri: string;
  recoveryCodes: readonly string[];
  onDone: () => unknown;
};

/** The secret for the authenticator, the recovery codes, and the first code that proves it. */
export function SecondFactorSetup({ uri, recoveryCodes, onDone }: SecondFactorSetupProps) {
  const { t } = useTranslation();
  const command = useCommandForm({
    command: confirmSecondFactor,
    initial: { code: '' },
    check: ({ code }) => (/^\d{6}$/.test(code.trim()) ? {} : { code: t('secondFactor.codeMissing') }),
    inputOf: ({ code }) => ({ body: { code: code.trim() } }),
    onDone,
  });
  return (
    <div className={own.steps}>
      <p>{t('secondFactor.scan')}</p>
      <QrCode text={uri} label={t('secondFactor.qr')} />
      <p>{t('secondFactor.secret')}</p>
      <code className={own.code}>{new URL(uri).searchParams.get('secret')}</code>
      <RecoveryCodes codes={recoveryCodes} />
      <form className={styles.form} noValidate onSubmit={command.submit}>
        <FormErrors {...command} />
        <TextInput
          {...command.field('code')}
          autoComplete="one-time-code"
          inputMode="numeric"
          label={t('secondFactor.code')}
        />
        <FormActions of={command} label={t('secondFactor.confirm')} />
      </form>
    </div>
  );
}
