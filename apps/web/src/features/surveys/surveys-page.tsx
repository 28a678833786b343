import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { OwnUnitPage } from '../../shared/account/own-unit-page.tsx';
import button from '../../shared/ui/button.module.css';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import { levelsOf } from './levels-of.ts';
import styles from './surveys.module.css';
import { SurveysFilter } from './surveys-filter.tsx';
import { type SurveysSearch, surveysQuery } from './surveys-queries.ts';
import { SurveysTable } from './surveys-table.tsx';

/** The way to a new round, for those who may record one, of a unit that can have one. */
function RecordLink({ unit }: { unit: UnitSummary }) {
  const { t } = useTranslation();
  const applies = useMay('dossier.apply')?.granted === true;
  const sets = useQuery({ ...allSetsQuery(), enabled: applies }).data?.items ?? [];
  if (!applies) return null;
  if (levelsOf(sets, unit).length === 0) return <p className={styles.hint}>{t('surveys.chooseCommune')}</p>;
  return (
    <Link className={button.button} to="/lay-y-kien/moi" search={{ 'don-vi': unit.ref }}>
      {t('surveys.record')}
    </Link>
  );
}

function SurveysOfUnit({ unit, search }: { unit: UnitSummary; search: SurveysSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const surveys = useQuery(surveysQuery(unit.ref, search));
  const choose = (change: SurveysSearch) =>
    void navigate({ to: '/lay-y-kien', search: { ...search, ...change }, resetScroll: false });
  const narrowed = search.muc !== undefined || search.nam !== undefined;
  return (
    <>
      <SurveysFilter unit={unit} search={search} onChoose={choose}>
        <RecordLink unit={unit} />
      </SurveysFilter>
      <QueryPanel label={t('surveys.rounds')} query={surveys}>
        {({ items, nextCursor }) => (
          <Panel title={t('surveys.rounds')}>
            {items.length === 0 ? (
              <p className={styles.hint}>{t(narrowed ? 'surveys.noneSuch' : 'surveys.none')}</p>
            ) : (
              <SurveysTable surveys={items} />
            )}
            {nextCursor !== null && <p className={styles.hint}>{t('surveys.more')}</p>}
          </Panel>
        )}
      </QueryPanel>
    </>
  );
}

/** Lấy ý kiến hài lòng: the rounds of a unit and of those below it. */
export function SurveysPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/lay-y-kien' });
  return (
    <OwnUnitPage
      action="dossier.read"
      title={t('surveys.title')}
      documentTitle={t('surveys.documentTitle')}
      asked={search['don-vi']}
    >
      {(unit) => <SurveysOfUnit unit={unit} search={search} />}
    </OwnUnitPage>
  );
}
