import { formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';

/** A share with its parts: `76/80 = 95,0%`; the parts alone where there is nothing to divide by. */
export function useShareText(): (numerator: number, denominator: number) => string {
  const lang = useLang();
  return (numerator, denominator) => {
    const parts = `${formatInteger(numerator, lang)}/${formatInteger(denominator, lang)}`;
    return denominator === 0
      ? parts
      : `${parts} = ${formatDecimal((numerator * 100) / denominator, 1, lang)}%`;
  };
}
