import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.tsx';
import styles from './administration.module.css';
import { GrantFields } from './grant-fields.tsx';
import type { GrantValues } from './grant-values.ts';

/** Most grants that an invitation gives at once. */
const grantsAtMost = 20;

type GrantListProps = {
  grants: readonly GrantValues[];
  field: (path: string) => { id: string };
  onAdd: () => void;
  onRemove: (at: number) => void;
};

/** The roles that somebody is invited with. */
export function GrantList({ grants, field, onAdd, onRemove }: GrantListProps) {
  const { t } = useTranslation();
  return (
    <>
      {grants.map((grant, at) => (
        <fieldset key={`grants.${at}`} className={styles.grant}>
          <legend>{t('grant.title', { number: at + 1 })}</legend>
          <GrantFields grant={grant} at={`grants.${at}.`} field={field} />
          {grants.length > 1 && (
            <Button look="text" onClick={() => onRemove(at)}>
              {t('grant.leaveOut', { number: at + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {grants.length < grantsAtMost && (
        <div>
          <Button onClick={onAdd}>{t('grant.add')}</Button>
        </div>
      )}
    </>
  );
}
