import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import type { MatrixChoice } from '../matrix-search.ts';
import { GroupField } from './group-field.tsx';
import { RowFilters } from './row-filters.tsx';
import { SinceField } from './since-field.tsx';

export type MatrixFieldsProps = {
  view: View;
  choice: MatrixChoice;
  /** Every row that was read; undefined until it is there. */
  answer: MatrixAnswer | undefined;
};

/** The choices of the matrix alone: what it is compared with, which criteria and which rows it shows. */
export const MatrixFields = (props: MatrixFieldsProps) => (
  <>
    <SinceField {...props} />
    <GroupField {...props} />
    <RowFilters {...props} />
  </>
);
