import type { DossierFile } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';

/** The photographs of all visits, in the order in which they are shown. */
export const photographsOf = ({ visits }: Pick<DossierReview, 'visits'>): DossierFile[] =>
  visits.flatMap(({ photographs }) => photographs);

/** The photograph next to one, in either direction; undefined at the ends. */
export function photographBeside(
  photographs: readonly DossierFile[],
  file: number,
  by: 1 | -1,
): DossierFile | undefined {
  const at = photographs.findIndex(({ id }) => id === file);
  return at === -1 ? undefined : photographs[at + by];
}

/** Where in the page the small picture of a photograph stands. */
export const photographElement = (id: number): string => `photograph-${id}`;
