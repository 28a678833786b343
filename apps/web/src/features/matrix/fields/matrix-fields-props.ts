import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import type { MatrixChoice } from '../matrix-search.ts';

/** What the choices of the matrix are made of. */
export type MatrixFieldsProps = {
  view: View;
  choice: MatrixChoice;
  /** Every row that was read; undefined until it is there. */
  answer: MatrixAnswer | undefined;
};
