import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import page from '../../shared/ui/page.module.css';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { type ReorganisationSearch, unitOfFilterQuery } from './reorganisations-queries.ts';

/** The unit looked at and the units around it, each an address of its own. */
export function ReorganisationFilter({ search }: { search: ReorganisationSearch }) {
  const { t } = useTranslation();
  const lang = useLang();
  const asked = search['don-vi'];
  const { data: unit } = useQuery({ ...unitOfFilterQuery(asked ?? ''), enabled: asked !== undefined });
  const around = unit?.parent ?? null;
  const parent = around === null || around.kind === 'country' ? [] : [around];
  const units = unit === undefined ? [] : [...parent, { ...unit, ref: asked ?? unit.ref }];
  return (
    <nav className={page.choice} aria-label={t('reorganisations.filter')}>
      <Link to="/sap-xep-don-vi" search={{}} activeOptions={{ exact: true }}>
        {t('reorganisations.all')}
      </Link>
      {units.map((one) => (
        <Link
          key={one.id}
          to="/sap-xep-don-vi"
          search={{ 'don-vi': one.ref }}
          activeOptions={{ exact: true }}
        >
          {unitLabel(one, lang)}
        </Link>
      ))}
    </nav>
  );
}
