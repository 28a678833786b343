import { Link } from '@tanstack/react-router';
import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { daysBetween } from '@tiendo/domain/time/calendar-date.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../account/me.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { setLabel } from '../units/set-label.ts';
import { FilterGroup } from '../view-bar/filter-field.tsx';
import period from '../view-bar/period-filter.module.css';
import bar from '../view-bar/view-bar.module.css';
import styles from './round-bar.module.css';
import { RoundUnit } from './round-unit.tsx';

type RoundBarProps = {
  page: '/nhap-lieu' | '/duyet-so-lieu';
  sheet: ReportSheet;
  rounds: readonly RoundSummary[];
  /** What can be done to all of them. */
  children?: ReactNode;
};

/** How far the due date is. */
function DueDate({ dueOn }: { dueOn: string | null }) {
  const { t } = useTranslation();
  const lang = useLang();
  const today = useMe()?.today;
  if (dueOn === null) return t('reports.noDueDate');
  const left = today === undefined ? null : daysBetween(today, dueOn);
  return (
    <>
      {formatDate(dueOn, lang)}
      {left !== null && (
        <span className={styles.beside} data-late={left < 0 || undefined}>
          {left < 0
            ? t('reports.daysLate', { days: formatCount(-left, lang) })
            : t('reports.daysLeft', { days: formatCount(left, lang) })}
        </span>
      )}
    </>
  );
}

/** The round before and after, among those of the same set and confirmation. */
function RoundStep({ page, sheet, rounds, step }: Omit<RoundBarProps, 'children'> & { step: -1 | 1 }) {
  const { t } = useTranslation();
  const { round, unit } = sheet;
  const alike = rounds
    .filter(({ setCode, basis }) => setCode === round.setCode && basis === round.basis)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const at = alike.findIndex(({ id }) => id === round.id);
  const target = at < 0 ? undefined : alike[at + step];
  const label = t(step < 0 ? 'filter.previousPeriod' : 'filter.nextPeriod');
  const icon = <Icon name={step < 0 ? 'left' : 'right'} />;
  if (target === undefined)
    return (
      <button type="button" className={period.step} aria-label={label} disabled>
        {icon}
      </button>
    );
  return (
    <Link
      className={period.step}
      aria-label={label}
      to={page}
      search={{ vong: target.id, 'don-vi': unit.ref }}
    >
      {icon}
    </Link>
  );
}

/** Which reports the page is about, caption over value. */
export function RoundBar({ page, sheet, rounds, children }: RoundBarProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { round, criteriaSet, rows } = sheet;
  const kind = unitKindName(countedKind(criteriaSet), lang, rows.length);
  return (
    <section className={`${bar.bar} ${styles.bar}`} aria-label={t('filter.label')}>
      <RoundUnit
        page={page}
        sheet={sheet}
        beside={<span className={styles.beside}>{`${formatInteger(rows.length, lang)} ${kind}`}</span>}
      />
      <FilterGroup caption={t('filter.period')}>
        <RoundStep page={page} sheet={sheet} rounds={rounds} step={-1} />
        {capitaliseFirst(formatPeriod(periodOf(round.period), lang))}
        <RoundStep page={page} sheet={sheet} rounds={rounds} step={1} />
      </FilterGroup>
      <FilterGroup caption={t('reports.asOf')}>{formatDate(round.asOf, lang)}</FilterGroup>
      <FilterGroup caption={t('filter.set')}>{setLabel(criteriaSet, t, lang)}</FilterGroup>
      <FilterGroup caption={t('filter.basis')}>{t(`basis.${round.basis}`)}</FilterGroup>
      <FilterGroup caption={t('reports.dueOn')}>
        <DueDate dueOn={round.dueOn} />
      </FilterGroup>
      <div className={bar.actions}>{children}</div>
    </section>
  );
}
