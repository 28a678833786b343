import { useQuery } from '@tanstack/react-query';
import type { ByUnitAnswer } from '@tiendo/contracts/figures/by-unit.ts';
import type { ListLevel, View } from '@tiendo/contracts/view-address.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { useChangeView } from '../../../shared/view/use-view.ts';
import { anyDistrictQuery } from '../overview-queries.ts';
import styles from './panel.module.css';

const levelsBelow: Partial<Record<ByUnitAnswer['unit']['kind'], readonly ListLevel[]>> = {
  country: ['province', 'district', 'commune'],
  province: ['district', 'commune'],
};

/** Which units are listed, where more than one kind lies below. */
export function LevelChoice({ view, answer }: { view: View; answer: ByUnitAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const changeView = useChangeView();
  const districts = useQuery(anyDistrictQuery(view)).data;
  const levels = (levelsBelow[answer.unit.kind] ?? []).filter(
    (level) => level !== 'district' || districts?.items.length !== 0,
  );
  if (levels.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row
    <div className={styles.choice} role="group" aria-label={t('overview.listLevel')}>
      {levels.map((level) => (
        <button
          key={level}
          type="button"
          aria-pressed={(view.level ?? answer.level) === level}
          onClick={() => void changeView({ level })}
        >
          {capitaliseFirst(unitKindName(level, lang, 2))}
        </button>
      ))}
    </div>
  );
}
