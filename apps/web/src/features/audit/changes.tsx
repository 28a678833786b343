import type { AuditEvent } from '@tiendo/contracts/audit.ts';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import styles from './audit.module.css';
import { useChangeWords } from './change-words.ts';
import { differenceOf, type FieldChange } from './difference.ts';

function Change({ change, told }: { change: FieldChange; told: 'changed' | 'alone' }) {
  const { t } = useTranslation();
  const { fieldName, valueText } = useChangeWords();
  return (
    <div>
      <dt>{fieldName(change.field)}</dt>
      <dd>
        {told === 'changed' && (
          <>
            <VisuallyHidden>{t('audit.before')}</VisuallyHidden> <del>{valueText(change.before)}</del>
            {' → '}
            <VisuallyHidden>{t('audit.after')}</VisuallyHidden>{' '}
          </>
        )}
        {told === 'alone' && change.after === undefined ? (
          <del>{valueText(change.before)}</del>
        ) : (
          <ins>{valueText(change.after)}</ins>
        )}
      </dd>
    </div>
  );
}

/** What an event changed, field by field, and the words of the one who did it. */
export function Changes({ event }: { event: AuditEvent }) {
  const { t } = useTranslation();
  const changes = differenceOf(event.before, event.after);
  const told = event.before !== null && event.after !== null ? 'changed' : 'alone';
  return (
    <>
      {event.reason !== null && <p>{t('audit.reason', { reason: event.reason })}</p>}
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map((change) => (
            <Change key={change.field} change={change} told={told} />
          ))}
        </dl>
      )}
    </>
  );
}
