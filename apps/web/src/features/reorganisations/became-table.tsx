import { Link } from '@tanstack/react-router';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { ReorganisationGroup, ReorganisationItem } from '@tiendo/contracts/reorganisations.ts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import table from '../../shared/ui/table.module.css';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { isFromLists, kindsText } from './reorganisation-words.ts';
import styles from './reorganisations.module.css';

/** A unit as it was on one side of the day, with its code: codes are reused. */
export function DatedUnit({ unit }: { unit: UnitSummary }) {
  const lang = useLang();
  return (
    <span className={styles.unit}>
      <Link to="/tong-quan" search={{ 'don-vi': unit.ref }}>
        {unitLabel(unit, lang)}
      </Link>
      {unit.code !== null && <span className={styles.code}> {unit.code}</span>}
    </span>
  );
}

function BecameRow({ group }: { group: ReorganisationGroup }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { successor, predecessors } = group;
  return (
    <tr>
      <th scope="row">
        {successor === null ? (
          <span className={styles.notKnown}>{t('reorganisations.notKnown')}</span>
        ) : (
          <DatedUnit unit={successor} />
        )}
      </th>
      <td>
        {predecessors.map(({ unit }, index) => (
          <Fragment key={unit.id}>
            {index > 0 && ', '}
            <DatedUnit unit={unit} />
          </Fragment>
        ))}
        {isFromLists(group) && <p className={styles.detail}>{t('reorganisations.fromLists')}</p>}
      </td>
      <td>{kindsText(group, lang)}</td>
    </tr>
  );
}

/** Who became what, a row for each unit that began. */
export function BecameTable({ item }: { item: Pick<ReorganisationItem, 'groups' | 'title'> }) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.became}`}>
        <caption>
          <VisuallyHidden>
            {t('reorganisations.caption')} <span lang="vi">{item.title}</span>
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('reorganisations.column.successor')}</th>
            <th scope="col">{t('reorganisations.column.predecessors')}</th>
            <th scope="col">{t('reorganisations.column.kind')}</th>
          </tr>
        </thead>
        <tbody>
          {item.groups.map((group) => (
            <BecameRow key={group.successor?.id ?? 'unknown'} group={group} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
