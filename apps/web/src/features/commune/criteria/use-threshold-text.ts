import { thresholdGapText, thresholdText } from '@tiendo/domain/wording/thresholds.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import type { IndicatorRow } from './criterion-rows.ts';

/** What an indicator is held to, or why that cannot be told. */
export function useThresholdText(): (row: IndicatorRow) => string {
  const lang = useLang();
  return ({ indicator, applying }) => {
    if (applying.threshold === null) return thresholdGapText(applying.gap, lang);
    const { operator, unitOfMeasure } = indicator;
    const { value, text } = applying.threshold;
    return (
      thresholdText({ operator, unitOfMeasure, value, text }, lang) ?? thresholdGapText('no_basis', lang)
    );
  };
}
