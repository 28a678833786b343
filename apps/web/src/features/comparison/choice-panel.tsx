import { useQuery } from '@tanstack/react-query';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { useEarlierPeriods } from '../../shared/view/earlier-periods.ts';
import { childrenQuery, unitQuery } from '../../shared/view/view-queries.ts';
import { FilterSelect } from '../../shared/view-bar/filter-select.tsx';
import styles from './comparison.module.css';
import { type ComparisonChoice, mostOthers } from './comparison-search.ts';
import { suggestedPeriods } from './suggested-periods.ts';
import type { ChangeComparison } from './use-comparison-choice.ts';

type ChoicePanelProps = {
  view: View;
  choice: ComparisonChoice;
  choose: ChangeComparison;
};

/** Units offered by one press; the list has them all. */
const mostOffered = 3;

const periodsListed = 12;

/** The unit above, those beside it and those inside it, as far as they are not compared already. */
function useOfferedUnits({ view, choice }: ChoicePanelProps): UnitSummary[] {
  const unit = useQuery(unitQuery(view)).data;
  const above = unit?.parent ?? null;
  const beside = useQuery({
    ...childrenQuery({ unit: above?.ref ?? view.unit, period: view.period }),
    enabled: above !== null,
  }).data;
  const inside = useQuery({ ...childrenQuery(view), enabled: unit !== undefined }).data;
  const all = [...(beside?.items ?? []), ...(above === null ? [] : [above]), ...(inside?.items ?? [])];
  const taken = new Set([view.unit, unit?.ref, ...choice.units]);
  return all.filter(({ ref, id }) => !taken.has(ref) && id !== unit?.id);
}

function UnitChoice(props: ChoicePanelProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { choice, choose } = props;
  const offered = useOfferedUnits(props);
  const add = (ref: string) => choose(({ units }) => ({ units: [...units, ref], periods: [] }));
  if (offered.length === 0 || choice.units.length >= mostOthers) return null;
  return (
    <>
      {offered.slice(0, mostOffered).map((unit) => (
        <Button key={unit.id} onClick={() => add(unit.ref)}>
          {t('comparison.add', { what: unitTitle(unit, lang) })}
        </Button>
      ))}
      <FilterSelect
        caption={t('comparison.otherUnit')}
        value=""
        otherwise={t('comparison.choose')}
        options={offered.map((unit) => ({ value: unit.ref, label: unitLabel(unit, lang) }))}
        onChoose={add}
      />
    </>
  );
}

function PeriodChoice({ view, choice, choose }: ChoicePanelProps) {
  const listed = useEarlierPeriods(view.period, periodsListed);
  const { t } = useTranslation();
  const lang = useLang();
  const label = (code: string) => formatPeriod(periodOf(code), lang);
  const free = (code: string) => !choice.periods.includes(code);
  const add = (code: string) => choose(({ periods }) => ({ units: [], periods: [...periods, code] }));
  if (choice.periods.length >= mostOthers) return null;
  return (
    <>
      {suggestedPeriods(view.period)
        .filter(free)
        .map((code) => (
          <Button key={code} onClick={() => add(code)}>
            {t('comparison.add', { what: label(code) })}
          </Button>
        ))}
      <FilterSelect
        caption={t('comparison.otherPeriod')}
        value=""
        otherwise={t('comparison.choose')}
        options={listed.filter(free).map((value) => ({ value, label: label(value) }))}
        onChoose={add}
      />
    </>
  );
}

/** What else may be put beside it: units, or periods; choosing of one kind leaves the other. */
export function ChoicePanel(props: ChoicePanelProps) {
  const { t } = useTranslation();
  const { units, periods } = props.choice;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line
    <div className={styles.choice} role="group" aria-label={t('comparison.choice')}>
      {periods.length === 0 && <UnitChoice {...props} />}
      {units.length === 0 && <PeriodChoice {...props} />}
      {units.length + periods.length > 0 && (
        <Button look="text" onClick={() => props.choose(() => ({ units: [], periods: [] }))}>
          {t('comparison.startAgain')}
        </Button>
      )}
    </div>
  );
}
