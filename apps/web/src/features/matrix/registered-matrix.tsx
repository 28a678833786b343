import { matrixModel } from '@tiendo/charts/matrix/matrix-model.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { useDeferredValue, useMemo } from 'react';
import { useRegisteredFigure } from '../../shared/figure-frame/figure-registry.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';

type RegisteredMatrixProps = {
  answer: MatrixAnswer;
  /** Of the answer, where it is shown whole and as it comes; null where the reader has sorted or left out. */
  address: string | null;
};

function Registered({ answer, address }: RegisteredMatrixProps) {
  const lang = useLang();
  const model = useMemo(() => matrixModel({ answer, lang }), [answer, lang]);
  useRegisteredFigure('ma-tran', { model, address });
  return null;
}

/** Makes the matrix one of the figures that the page saves, once the grid is painted: its table holds every cell. */
export function RegisteredMatrix({ answer, address }: RegisteredMatrixProps) {
  const late = useDeferredValue<MatrixAnswer | null>(answer, null);
  return late === null ? null : <Registered answer={late} address={address} />;
}
