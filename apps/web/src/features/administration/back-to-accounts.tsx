import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import button from '../../shared/ui/button.module.css';
import { Icon } from '../../shared/ui/icon.tsx';

/** Back to the list of accounts, as it was searched. */
export function BackToAccounts({ text = '' }: { text?: string }) {
  const { t } = useTranslation();
  return (
    <Link className={button.text} to="/quan-tri/tai-khoan" search={text === '' ? {} : { tim: text }}>
      <Icon name="left" />
      {t('administration.back')}
    </Link>
  );
}
