import { noSince, searchOfSince } from '@tiendo/contracts/matrix-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { useEarlierPeriods } from '../../../shared/view/earlier-periods.ts';
import { FilterSelect } from '../../../shared/view-bar/filter-select.tsx';
import { useChooseInMatrix } from '../use-matrix-choice.ts';
import type { MatrixFieldsProps } from './matrix-fields-props.ts';

/** Two years of quarters. */
const periodsOffered = 8;

/** The period that rows are compared with, or none. */
export function SinceField({ view, choice }: Pick<MatrixFieldsProps, 'view' | 'choice'>) {
  const { t } = useTranslation();
  const lang = useLang();
  const choose = useChooseInMatrix();
  const { since } = choice;
  const offered = useEarlierPeriods(view.period, periodsOffered);
  const codes = since === null || offered.includes(since) ? offered : [since, ...offered];
  const options = codes.map((code) => ({
    value: code,
    label: capitaliseFirst(formatPeriod(periodOf(code), lang)),
  }));
  return (
    <FilterSelect
      caption={t('matrix.since')}
      value={since ?? noSince}
      options={[...options, { value: noSince, label: t('matrix.noSince') }]}
      onChoose={(value) =>
        choose({
          'so-voi': searchOfSince(value === noSince ? null : value, view.period),
          ...(value === noSince ? { hien: undefined } : {}),
        })
      }
    />
  );
}
