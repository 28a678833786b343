import type { TargetItem } from '@tiendo/contracts/targets.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { wordsIn } from '@tiendo/domain/wording/criterion-names.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { unitLabel } from '../units/unit-label.ts';
import { useSetOf } from '../units/use-sets.ts';
import { useStandardOf } from '../units/use-standard-of.ts';

/** Measures whose targets have a sentence of their own; the name of any other measure is given with its number. */
const measuresTold = [
  'recognition_year',
  'average_criteria',
  'communes_to_recognise',
  'criteria_to_gain',
  'villages_meeting',
  'villages_to_recognise',
  'residential_areas_to_complete',
  'cooperatives_to_found',
  'ocop_products',
] as const;

const countedKinds: ReadonlyMap<string, UnitKind> = new Map([
  ['communes_to_recognise', 'commune'],
  ['villages_meeting', 'village'],
  ['villages_to_recognise', 'village'],
  ['residential_areas_to_complete', 'residential_area'],
]);

/** Writes a target as an official reads it out: `Tú Mịch và Khuất Xá: đạt chuẩn NTM trong năm 2020`. */
export function useTargetText(): (target: TargetItem) => string {
  const { t } = useTranslation();
  const lang = useLang();
  const standardOf = useStandardOf();
  const { setOf } = useSetOf();
  const who = ({ unit, units, population, populationEn }: TargetItem): string => {
    const named = units.map((one) => one.unit.name);
    const words = wordsIn(population, populationEn, lang)?.text;
    return capitaliseFirst(
      words ?? (named.length > 1 ? formatList(named, lang) : unitLabel(units[0]?.unit ?? unit, lang)),
    );
  };
  const amount = ({ quantity, denominator }: TargetItem): string => {
    const { min, qualifier } = quantity;
    const whole = qualifier === 'exact' && min !== null && Number.isInteger(min) && !quantity.decimals;
    if (denominator !== null)
      return `${formatQuantity(quantity, lang) ?? '?'}/${formatInteger(denominator, lang)}`;
    return whole ? formatCount(min, lang) : (formatQuantity(quantity, lang) ?? '?');
  };
  /** The word for what the number counts, where the sentence has it. */
  const what = ({ measure, quantity, denominator }: TargetItem): string => {
    const count = denominator ?? (quantity.qualifier === 'exact' ? quantity.min : null) ?? 2;
    const kind = countedKinds.get(measure.code);
    return kind === undefined ? countedWord('criterion', lang, count) : unitKindName(kind, lang, count);
  };
  /** An average over the size of its set. */
  const told = (target: TargetItem): string => {
    if (target.measure.code !== 'average_criteria' || target.setCode === null) return amount(target);
    return overSize(amount(target), setOf(target.setCode)?.size ?? null, lang);
  };
  return (target) => {
    const code = measuresTold.find((one) => one === target.measure.code) ?? 'other';
    return t(`target.text.${code}`, {
      who: who(target),
      n: told(target),
      what: what(target),
      standard: standardOf(target.setCode),
      due: formatPeriod(periodOf(target.duePeriod), lang),
      measure: lang === 'vi' ? target.measure.nameVi : target.measure.nameEn,
    });
  };
}
