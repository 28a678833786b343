import { matrixModel } from '@tiendo/charts/matrix/matrix-model.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { useDeferredValue, useMemo } from 'react';
import { useRegisteredFigure } from '../../shared/figure-frame/figure-registry.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';

function Registered({ answer }: { answer: MatrixAnswer }) {
  const lang = useLang();
  const model = useMemo(() => matrixModel({ answer, lang }), [answer, lang]);
  useRegisteredFigure('ma-tran', { model, address: null });
  return null;
}

/** Makes the matrix one of the figures that the page saves, once the grid is painted: its table holds every cell. */
export function RegisteredMatrix({ answer }: { answer: MatrixAnswer }) {
  const late = useDeferredValue<MatrixAnswer | null>(answer, null);
  return late === null ? null : <Registered answer={late} />;
}
