import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCopied } from '../ui/use-copied.ts';

/** Copies the address of exactly this view. */
export function CopyLink() {
  const { t } = useTranslation();
  const [state, copy] = useCopied();
  return (
    <>
      <span role="status">{state === 'idle' ? '' : t(`copy.${state}`)}</span>
      <Button aria-label={t('action.copyLink')} onClick={() => void copy(location.href)}>
        <Icon name="link" />
        <span data-fold>{t('action.link')}</span>
      </Button>
    </>
  );
}
