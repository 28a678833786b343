import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SetState } from '@tiendo/contracts/figures/unit-states.ts';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import { StateRuler } from '../../shared/ui/state-ruler.tsx';
import table from '../../shared/ui/table.module.css';
import { Tag } from '../../shared/ui/tag.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import styles from './commune.module.css';
import { unitStatesQuery } from './commune-queries.ts';

function countText({ met, size }: SetState, lang: 'vi' | 'en'): string {
  const of = size === null ? '?' : formatInteger(size, lang);
  return `${met === null ? '?' : formatInteger(met, lang)}/${of}`;
}

function SetRow({ item, view, own }: { item: SetState; view: View; own: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { criteriaSet, unit, origin, dataAsOf, sourceKey } = item;
  const name = setLabel(criteriaSet, t, lang);
  const search = searchOf({ ...view, unit: unit.ref, set: criteriaSet.code });
  return (
    <tr>
      <th scope="row">
        <Link
          to="/ho-so-xa"
          search={search}
          aria-current={own && criteriaSet.code === view.set ? 'true' : undefined}
        >
          {own ? name : capitaliseFirst(unitTitle(unit, lang))}
        </Link>
        <span className={styles.act}>{own ? criteriaSet.decisionNumber : name}</span>
      </th>
      <td>
        <StateRuler
          verdicts={item.criteria.map(({ verdict }) => verdict)}
          size={item.size ?? item.criteria.length}
          met={item.met}
          simulated={origin === 'simulated'}
        />
      </td>
      <td data-numeric>{countText(item, lang)}</td>
      <td>
        {origin === null ? t('commune.notReported') : <Tag kind={origin} />}{' '}
        {sourceKey !== null && origin === 'published' && (
          <Link to="/nguon-so-lieu" search={{ 'bao-cao': sourceKey }}>
            {t('commune.source')}
          </Link>
        )}
      </td>
      <td data-numeric>{dataAsOf === null ? '–' : formatDate(dataAsOf, lang)}</td>
    </tr>
  );
}

/** Every set that applies, as a ruler of its criteria with the count, its origin and its date. */
export function SetsPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <QueryPanel label={t('commune.sets')} query={useQuery(unitStatesQuery(view))}>
      {({ items, unit }) => {
        const sets = new Set(items.map(({ criteriaSet }) => criteriaSet.code)).size;
        const villages = items.some((item) => item.unit.id !== unit.id);
        return (
          <Panel
            id="bo-tieu-chi"
            slide={t('commune.sets')}
            title={t(villages ? 'commune.setsWithVillages' : 'commune.setsFinding', {
              n: formatCount(sets, lang),
            })}
          >
            <div className={table.scroll}>
              <table className={`${table.table} ${styles.sets}`}>
                <thead>
                  <tr>
                    <th scope="col">{t('commune.set')}</th>
                    <th scope="col">{t('commune.each')}</th>
                    <th scope="col" data-numeric>
                      {t('commune.met')}
                    </th>
                    <th scope="col">{t('commune.origin')}</th>
                    <th scope="col" data-numeric>
                      {t('commune.date')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((item) => (
                    <SetRow
                      key={`${item.unit.id}:${item.criteriaSet.code}`}
                      item={item}
                      view={view}
                      own={item.unit.id === unit.id}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          </Panel>
        );
      }}
    </QueryPanel>
  );
}
