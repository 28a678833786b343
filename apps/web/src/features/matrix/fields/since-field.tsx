import { useQuery } from '@tanstack/react-query';
import { noSince, searchOfSince } from '@tiendo/contracts/matrix-address.ts';
import { dateOfPeriod, periodOf, previousCode } from '@tiendo/domain/time/period-codes.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { instanceQuery } from '../../../shared/view/complete-view.ts';
import { FilterSelect } from '../../../shared/view-bar/filter-select.tsx';
import { useChooseInMatrix } from '../use-matrix-choice.ts';
import type { MatrixFieldsProps } from './matrix-fields-props.ts';

/** Two years of quarters. */
const periodsOffered = 8;

/** The periods before one, the latest first, as far back as there is anything to see. */
function periodsBefore(period: string, first: string | null): string[] {
  const codes: string[] = [];
  for (let code = previousCode(period); codes.length < periodsOffered; code = previousCode(code)) {
    if (codes.length > 0 && first !== null && dateOfPeriod(code) < first) break;
    codes.push(code);
  }
  return codes;
}

/** The period that rows are compared with, or none. */
export function SinceField({ view, choice }: Pick<MatrixFieldsProps, 'view' | 'choice'>) {
  const { t } = useTranslation();
  const lang = useLang();
  const choose = useChooseInMatrix();
  const first = useQuery(instanceQuery()).data?.firstData ?? null;
  const { since } = choice;
  const offered = periodsBefore(view.period, first);
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
