import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { OwnUnitPage } from '../../shared/account/own-unit-page.tsx';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { roundsQuery } from '../../shared/reports/report-queries.ts';
import { UnitField } from '../../shared/unit-picker/unit-field.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import { useSetOf } from '../../shared/units/use-sets.ts';
import { CriteriaOfDepartment } from './criteria-of-department.tsx';
import styles from './departments.module.css';
import type { DepartmentsSearch } from './departments-queries.ts';
import { Requests } from './requests.tsx';
import { ResponsibleBodies } from './responsible-bodies.tsx';

type FilterProps = {
  unit: UnitSummary;
  rounds: readonly RoundSummary[];
  round: RoundSummary | undefined;
  onChoose: (search: DepartmentsSearch) => void;
};

function DepartmentsFilter({ unit, rounds, round, onChoose }: FilterProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const today = useMe()?.today ?? null;
  const { setOf } = useSetOf();
  const label = ({ setCode, period }: RoundSummary) => {
    const set = setOf(setCode);
    const name = set === undefined ? setCode : setLabel(set, t, lang);
    return `${capitaliseFirst(formatPeriod(periodOf(period), lang))} · ${name}`;
  };
  return (
    <section className={styles.filter} aria-label={t('filter.label')}>
      <UnitField
        id="departments-unit"
        label={t('filter.unit')}
        value={unit}
        around={{ unit: unit.ref, date: today }}
        onChange={({ ref }) => onChoose({ 'don-vi': ref })}
      />
      {round !== undefined && (
        <NativeSelect
          size="sm"
          label={t('departments.round')}
          value={String(round.id)}
          data={rounds.map((one) => ({ value: String(one.id), label: label(one) }))}
          onChange={({ currentTarget: { value } }) => onChoose({ 'don-vi': unit.ref, vong: Number(value) })}
        />
      )}
    </section>
  );
}

function DepartmentsOfUnit({ unit, search }: { unit: UnitSummary; search: DepartmentsSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useMe()?.today ?? '';
  const { data, error, refetch } = useQuery(roundsQuery(unit.ref));
  if (error !== null && data === undefined)
    return <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <div className={styles.none} aria-busy="true" />;
  const past = data.items.find(({ asOf }) => asOf <= today);
  const round = data.items.find(({ id }) => id === search.vong) ?? past ?? data.items[0];
  const set = round?.setCode ?? null;
  return (
    <>
      <DepartmentsFilter
        unit={unit}
        rounds={data.items}
        round={round}
        onChoose={(chosen) => void navigate({ to: '/co-quan', search: chosen })}
      />
      <div className={styles.parts}>
        <Requests unit={unit} set={set} />
        {round === undefined ? (
          <p className={styles.none}>{t('departments.noRounds')}</p>
        ) : (
          <>
            <CriteriaOfDepartment unit={unit} round={round.id} />
            <ResponsibleBodies unit={unit} set={round.setCode} />
          </>
        )}
      </div>
    </>
  );
}

/** Cơ quan phụ trách: which body answers for which criterion, how it stands across communes, what was asked of whom. */
export function DepartmentsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/co-quan' });
  return (
    <OwnUnitPage
      action="request.read"
      title={t('departments.title')}
      documentTitle={t('departments.documentTitle')}
      asked={search['don-vi']}
    >
      {(unit) => <DepartmentsOfUnit unit={unit} search={search} />}
    </OwnUnitPage>
  );
}
