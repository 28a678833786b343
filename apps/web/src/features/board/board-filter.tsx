import { NativeSelect } from '@mantine/core';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { UnitField } from '../../shared/unit-picker/unit-field.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import { useSetOf } from '../../shared/units/use-sets.ts';
import styles from './board.module.css';
import { type BoardRange, type BoardSearch, yearOf } from './board-choice.ts';

type BoardFilterProps = {
  unit: UnitSummary;
  rounds: readonly RoundSummary[];
  /** Null: the unit has no round. */
  range: BoardRange | null;
  onChoose: (search: BoardSearch) => void;
};

/** Unit, criteria set and year of the board; only sets and years that have a round. */
export function BoardFilter({ unit, rounds, range, onChoose }: BoardFilterProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const today = useMe()?.today ?? null;
  const { setOf } = useSetOf();
  const sets = [...new Set(rounds.map(({ setCode }) => setCode))];
  const ofSet = rounds.filter(({ setCode }) => setCode === range?.set);
  const years = [...new Set([...ofSet.map(yearOf), ...(range === null ? [] : [range.year])])]
    .sort()
    .reverse();
  const label = (code: string) => {
    const set = setOf(code);
    return set === undefined ? code : setLabel(set, t, lang);
  };
  return (
    <section className={styles.filter} aria-label={t('filter.label')}>
      <UnitField
        id="board-unit"
        label={t('filter.unit')}
        value={unit}
        around={{ unit: unit.ref, date: today }}
        onChange={({ ref }) => onChoose({ 'don-vi': ref })}
      />
      {range !== null && (
        <>
          <NativeSelect
            size="sm"
            label={t('filter.set')}
            value={range.set}
            data={sets.map((code) => ({ value: code, label: label(code) }))}
            onChange={({ currentTarget: { value } }) => onChoose({ 'don-vi': unit.ref, bo: value })}
          />
          <NativeSelect
            size="sm"
            label={t('board.year')}
            value={range.year}
            data={years}
            onChange={({ currentTarget: { value } }) =>
              onChoose({ 'don-vi': unit.ref, bo: range.set, nam: value })
            }
          />
        </>
      )}
    </section>
  );
}
