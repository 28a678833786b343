import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { readingRemark } from '@tiendo/domain/wording/reading-modes.ts';
import { plain, type Segment } from '@tiendo/domain/wording/segment.ts';
import { type UnitHeadlineFacts, unitHeadline } from '@tiendo/domain/wording/unit-headline.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';

/** `named`: the criteria known to be met, by name. */
export type UnitSentenceFacts = UnitHeadlineFacts & { named: readonly string[] };

/** The sentence of a single commune or village: of its count, or of the criteria named as met without one. */
export function useUnitSentence(): (facts: UnitSentenceFacts) => Segment[] {
  const { t } = useTranslation();
  const lang = useLang();
  return (facts) => {
    const { period, unit, met, basic = 0, size, named, missing, reading } = facts;
    if (met !== null || named.length === 0) return unitHeadline(facts, lang);
    const remark = reading ? readingRemark(reading, unit.kind, lang) : null;
    const at = formatPeriod(period, lang);
    const words = {
      period: capitaliseFirst(remark === null ? at : `${at} (${remark})`),
      unit: unitTitle(unit, lang),
      n: formatInteger(named.length, lang),
      names: named.join('; '),
      size: size === null ? '?' : formatInteger(size, lang),
    };
    const othersUnknown = missing.length + basic === 0 && named.length !== size;
    return [plain(t(othersUnknown ? 'count.someKnown' : 'count.someNamed', words))];
  };
}
