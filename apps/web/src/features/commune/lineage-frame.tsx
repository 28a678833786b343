import { useQueries, useQuery } from '@tanstack/react-query';
import { lineageModel } from '@tiendo/charts/lineage/lineage-model.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../shared/figure-frame/figure-frame.tsx';
import { lineageQuery } from '../../shared/view/view-queries.ts';

/** No act has merged a commune into more units than this; of more, those beside it are not asked for. */
const mostAsked = 4;

const successorsOf = ({ unit, successors }: LineageAnswer): string[] =>
  successors.filter(({ of }) => of === unit.id).map((link) => link.unit.ref);

const answered = (results: readonly { data?: LineageAnswer | undefined }[]): LineageAnswer[] =>
  results.flatMap(({ data }) => data ?? []);

/** Whence the unit came and what it became. */
export function LineageFrame({ view }: { view: View }) {
  const { t } = useTranslation();
  const query = useQuery(lineageQuery(view));
  const asked = query.data === undefined ? [] : successorsOf(query.data).slice(0, mostAsked);
  const beside = useQueries({ queries: asked.map((unit) => lineageQuery({ unit })), combine: answered });
  const model = useCallback(
    (answer: LineageAnswer, lang: Lang) => lineageModel({ answer, beside, lang }),
    [beside],
  );
  return <FigureFrame id="nguon-goc" label={t('commune.lineage')} query={query} model={model} height={8} />;
}
