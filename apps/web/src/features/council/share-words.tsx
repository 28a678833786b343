import type { RuledShare } from '@tiendo/contracts/dossiers/council-parts.ts';
import { formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import styles from './council.module.css';

type Share = Pick<RuledShare, 'numerator' | 'denominator'>;

/** A share by its parts, with what it comes to: "9/11 (81,8%)". */
function useShareText(): (share: Share) => string {
  const lang = useLang();
  return ({ numerator, denominator }) => {
    const parts = `${formatInteger(numerator, lang)}/${formatInteger(denominator, lang)}`;
    if (denominator === 0) return parts;
    return `${parts} (${formatDecimal((100 * numerator) / denominator, 1, lang)}%)`;
  };
}

/** A share with what it says against its rule, and whether a source confirms the rule. */
export function ShareWords({ share }: { share: RuledShare }) {
  const { t } = useTranslation();
  const textOf = useShareText();
  const { rule, standing } = share;
  const value = rule?.value ?? 0;
  return (
    <>
      <span className={styles.figure}>{textOf(share)}</span>
      <span className={styles.detail} data-below={standing.startsWith('below') || undefined}>
        {rule === null ? t('council.noRule') : t(`council.standing.${standing}`, { value })}
        {rule?.confidence === 'unverified' && ` · ${t('council.unverified')}`}
      </span>
    </>
  );
}
