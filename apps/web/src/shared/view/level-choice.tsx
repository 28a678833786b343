import { useQuery } from '@tanstack/react-query';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { listUnits } from '@tiendo/contracts/units.ts';
import type { ListLevel, View } from '@tiendo/contracts/view-address.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { answerQuery } from '../api/call.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import { ChoiceButtons } from '../ui/choice-buttons.tsx';
import { useChangeView } from './use-view.ts';

/** A district of the day, where there was any: two-tier government has none. */
export const anyDistrictQuery = ({ period }: View) =>
  answerQuery(listUnits, { query: { kind: 'district', asOf: dateOfPeriod(period), limit: 1 } });

const levelsBelow: Partial<Record<UnitKind, readonly ListLevel[]>> = {
  country: ['province', 'district', 'commune'],
  province: ['district', 'commune'],
};

type LevelChoiceProps = { view: View; answer: { unit: Pick<UnitSummary, 'kind'>; level: UnitKind } };

/** Which units are listed, where more than one kind lies below. */
export function LevelChoice({ view, answer }: LevelChoiceProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const changeView = useChangeView();
  const districts = useQuery(anyDistrictQuery(view)).data;
  const levels = (levelsBelow[answer.unit.kind] ?? []).filter(
    (level) => level !== 'district' || districts?.items.length !== 0,
  );
  if (levels.length < 2) return null;
  return (
    <ChoiceButtons
      label={t('overview.listLevel')}
      value={levels.find((level) => level === (view.level ?? answer.level)) ?? null}
      options={levels.map((value) => ({ value, label: capitaliseFirst(unitKindName(value, lang, 2)) }))}
      onChoose={(level) => void changeView({ level })}
    />
  );
}
