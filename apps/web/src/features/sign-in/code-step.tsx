import { TextInput } from '@mantine/core';
import { confirmSignIn } from '@tiendo/contracts/accounts/session.ts';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useFocusAtFirst } from '../../shared/form/use-focus-at-first.ts';
import { Button } from '../../shared/ui/button.tsx';

type CodeStepProps = {
  onDone: (next: 'signed_in' | 'second_factor') => unknown;
  onBack: () => void;
};

/** The code of the authenticator, or a recovery code. */
export function CodeStep({ onDone, onBack }: CodeStepProps) {
  const { t } = useTranslation();
  const command = useCommandForm({
    command: confirmSignIn,
    initial: { code: '' },
    check: ({ code }) => (code.trim().length < 6 ? { code: t('signIn.codeMissing') } : {}),
    inputOf: ({ code }) => ({ body: { code: code.trim() } }),
    onDone: ({ next }) => onDone(next),
  });
  useFocusAtFirst(command.field('code').id);
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <TextInput
        {...command.field('code')}
        autoComplete="one-time-code"
        label={t('signIn.code')}
        description={t('signIn.codeHint')}
      />
      <FormActions of={command} label={t('signIn.confirm')}>
        <Button look="text" onClick={onBack}>
          {t('signIn.back')}
        </Button>
      </FormActions>
    </form>
  );
}
