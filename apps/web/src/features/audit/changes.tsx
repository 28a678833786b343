import type { AuditEvent } from '@tiendo/contracts/audit.ts';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import styles from './audit.module.css';
import { useChangeWords } from './change-words.ts';
import { differenceOf, type FieldChange } from './difference.ts';

/** `changed`: from one value to another; `alone`: added or taken away as a whole. */
type Told = 'changed' | 'alone';

function Change({ change, told }: { change: FieldChange; told: Told }) {
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

/** Whether a field says more than the row: a unit has its own column, and what was added or taken away has no empty fields. */
function tellsMore({ field, before, after }: FieldChange, told: Told, { unit }: AuditEvent): boolean {
  if (field === 'unitId' && unit !== null) return false;
  return told === 'changed' || (before ?? after ?? null) !== null;
}

/** What an event changed, field by field, and the words of the one who did it. */
export function Changes({ event }: { event: AuditEvent }) {
  const { t } = useTranslation();
  const told = event.before !== null && event.after !== null ? 'changed' : 'alone';
  const changes = differenceOf(event.before, event.after).filter((change) => tellsMore(change, told, event));
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
