import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { FilterSelect } from '../../../shared/view-bar/filter-select.tsx';
import { groupNumeral } from '../grid/grid-head.tsx';
import { criterionGroups } from '../shown-rows.ts';
import { useChooseInMatrix } from '../use-matrix-choice.ts';
import type { MatrixFieldsProps } from './matrix-fields-props.ts';

const all = 'tat-ca';

/** The groups of criteria shown: all, or one alone. Absent where the set has no groups. */
export function GroupField({ choice, answer }: MatrixFieldsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const choose = useChooseInMatrix();
  const groups = criterionGroups(answer?.criteria ?? [], lang);
  if (groups.length < 2) return null;
  return (
    <FilterSelect
      caption={t('matrix.group')}
      value={choice.group === null ? all : String(choice.group)}
      options={[
        { value: all, label: t('matrix.allGroups', { number: formatInteger(groups.length, lang) }) },
        ...groups.map(({ name }, index) => ({
          value: String(index + 1),
          label: groupNumeral(index),
          detail: name,
          title: name,
        })),
      ]}
      onChoose={(value) => choose({ nhom: value === all ? undefined : value })}
    />
  );
}
