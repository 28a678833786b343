import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import { useTranslation } from 'react-i18next';
import { joinedQuery } from '../../../shared/api/joined-query.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import panel from '../../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../../shared/ui/panel.tsx';
import { OriginTags } from '../../../shared/ui/tag.tsx';
import { setLabel } from '../../../shared/units/set-label.ts';
import { setQuery, unitStatesQuery } from '../commune-queries.ts';
import { CriteriaTable } from './criteria-table.tsx';
import { criterionRows, missingFirst } from './criterion-rows.ts';
import { useMissingFinding } from './use-missing-finding.ts';

/** Every criterion of the set looked at: its state and since when, what it is held to and by which source. */
export function CriteriaPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const query = joinedQuery(useQuery(setQuery(view)), useQuery(unitStatesQuery(view)));
  const findingOf = useMissingFinding();
  return (
    <QueryPanel label={t('commune.criteria')} query={query}>
      {([set, states]) => {
        const item = states.items.find(
          ({ criteriaSet, unit }) => criteriaSet.code === view.set && unit.id === states.unit.id,
        );
        if (item === undefined)
          return (
            <Panel title={t('commune.criteria')}>
              <p className={panel.text}>{t('commune.setNotTold', { set: setLabel(set, t, lang) })}</p>
            </Panel>
          );
        const year = Number(dateOfPeriod(view.period).slice(0, 4));
        const rows = criterionRows(item, set, { region: states.region, year });
        return (
          <Panel id="tieu-chi" slide={findingOf(rows)} title={findingOf(rows)}>
            <p className={panel.text}>
              {setLabel(set, t, lang)}, {set.decisionNumber}{' '}
              <OriginTags origins={item.origin === null ? [] : [item.origin]} />
            </p>
            <CriteriaTable rows={rows.toSorted(missingFirst)} simulated={item.origin === 'simulated'} />
          </Panel>
        );
      }}
    </QueryPanel>
  );
}
