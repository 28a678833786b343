import type { DossierFile } from '@tiendo/contracts/dossiers/dossier-parts.ts';

/** What browsers draw by themselves; of other pictures and of office files there is only the file. */
const drawn: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

export const isDrawnPicture = ({ type }: Pick<DossierFile, 'type'>): boolean => drawn.includes(type);
