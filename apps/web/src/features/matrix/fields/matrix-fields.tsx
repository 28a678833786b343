import { GroupField } from './group-field.tsx';
import type { MatrixFieldsProps } from './matrix-fields-props.ts';
import { RowFilters } from './row-filters.tsx';
import { SinceField } from './since-field.tsx';

/** The choices of the matrix alone: what it is compared with, which criteria and which rows it shows. */
export const MatrixFields = (props: MatrixFieldsProps) => (
  <>
    <SinceField {...props} />
    <GroupField {...props} />
    <RowFilters {...props} />
  </>
);
