import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { SignInSteps } from './sign-in-steps.tsx';

/** Signs in over the page, which stays as it is. */
export function SignInAgain({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const email = useMe()?.account?.email ?? '';
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('signIn.again')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <p>{t('signIn.againText')}</p>
      <SignInSteps email={email} onDone={onClose} />
    </Modal>
  );
}
