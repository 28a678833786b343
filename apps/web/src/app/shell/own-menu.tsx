import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { useSignOut } from '../../shared/account/use-sign-out.ts';
import { ActionMenu } from '../../shared/ui/action-menu.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import styles from './top-bar.module.css';

/** The name of whoever is signed in, with what is theirs. */
export function OwnMenu({ name }: { name: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const administers = useMay('account.manage')?.granted === true;
  const actions = [
    { label: t('account.own'), act: () => void navigate({ to: '/tai-khoan' }) },
    ...(administers
      ? [{ label: t('account.administration'), act: () => void navigate({ to: '/quan-tri/tai-khoan' }) }]
      : []),
    { label: t('account.signOut'), act: signOut },
  ];
  return (
    <ActionMenu actions={actions}>
      <button type="button" aria-label={t('account.menu', { name })}>
        <span className={styles.person}>{name}</span>
        <Icon name="down" />
      </button>
    </ActionMenu>
  );
}
