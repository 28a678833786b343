import type { DossierSummary } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { reviewingPart } from '@tiendo/domain/dossiers/reviewing-part.ts';
import { useMay } from '../../shared/account/me.ts';

/** Whether the reader is of those who review a dossier where it is: the district or the province. */
export function useReviewsAt(): (dossier: Pick<DossierSummary, 'state'>) => boolean {
  const verifies = useMay('dossier.verify')?.granted === true;
  const appraises = useMay('dossier.appraise')?.granted === true;
  return ({ state }) => {
    const part = reviewingPart[state];
    return part === 'district' ? verifies : part === 'province' && appraises;
  };
}
