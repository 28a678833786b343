import { useQuery } from '@tanstack/react-query';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { setLabel, setName } from '../units/set-label.ts';
import { useSetOf } from '../units/use-sets.ts';
import { applyingSetsQuery } from '../view/resolve-view.ts';
import { useSetsSideBySide } from '../view/set-transition.ts';
import { useChangeView, useView } from '../view/use-view.ts';
import { FilterSelect } from './filter-select.tsx';

/** The words for a set whether or not it applies; none while the sets are asked for. */
function useAnySetLabel(code: string): string {
  const { t } = useTranslation();
  const lang = useLang();
  const { setOf, isPending } = useSetOf();
  const set = setOf(code);
  if (set !== undefined) return setLabel(set, t, lang);
  return isPending ? '' : t('filter.unknownSet');
}

/** The criteria set, out of those that apply to the unit on the day, and the one before while it is still reported. */
export function SetFilter() {
  const { t } = useTranslation();
  const lang = useLang();
  const view = useView();
  const { unit, period, set } = view;
  const changeView = useChangeView();
  const otherwise = useAnySetLabel(set);
  const { data } = useQuery(applyingSetsQuery(unit, period));
  const inForce = data?.items ?? [];
  const beside = useSetsSideBySide(view)?.map((one) => one.set) ?? [];
  const ended = beside.filter(({ code }) => inForce.every((one) => one.code !== code));
  const sized = (size: number | null, key: 'filter.setSize' | 'twoSets.stillReported') =>
    size === null ? undefined : t(key, { size: formatInteger(size, lang) });
  const options = [...inForce, ...ended].map((one) => ({
    value: one.code,
    label: setLabel(one, t, lang),
    title: setName(one, lang),
    detail: sized(one.size, ended.includes(one) ? 'twoSets.stillReported' : 'filter.setSize'),
  }));
  return (
    <FilterSelect
      caption={t('filter.set')}
      value={set}
      otherwise={otherwise}
      options={options}
      onChoose={(code) => void changeView({ set: code })}
    />
  );
}
