import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import panel from '../../shared/ui/panel.module.css';
import { QueryPanel } from '../../shared/ui/panel.tsx';
import { OriginTags } from '../../shared/ui/tag.tsx';
import page from '../../shared/view-page/view-page.module.css';
import styles from './commune.module.css';
import { communesQuery } from './commune-queries.ts';

const byName = (a: UnitFigure, b: UnitFigure): number => compareVietnamese(a.unit.name, b.unit.name);

function countOf({ numerator, denominator }: UnitFigure, lang: 'vi' | 'en'): string {
  if (numerator === null || denominator === null) return '?';
  return `${formatInteger(numerator, lang)}/${formatInteger(denominator, lang)}`;
}

/** The page is of one commune: the communes of the larger unit looked at, each a link. */
export function ChooseCommune({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <QueryPanel label={t('commune.choose')} query={useQuery(communesQuery(view))}>
      {({ items, unit, nextCursor }) => (
        <section>
          <h1 className={page.lead}>{t('commune.chooseIn', { unit: unitTitle(unit, lang) })}</h1>
          <p className={panel.text}>
            {t('commune.chooseText')}{' '}
            <OriginTags origins={[...new Set(items.flatMap(({ origins }) => origins))]} />
          </p>
          <ul className={styles.choose}>
            {items.toSorted(byName).map((item) => (
              <li key={item.unit.id}>
                <Link to="/ho-so-xa" search={searchOf({ ...view, unit: item.unit.ref, level: null })}>
                  {item.unit.name}
                </Link>
                <span>{countOf(item, lang)}</span>
              </li>
            ))}
          </ul>
          {nextCursor !== null && <p className={panel.note}>{t('commune.chooseMore')}</p>}
        </section>
      )}
    </QueryPanel>
  );
}
