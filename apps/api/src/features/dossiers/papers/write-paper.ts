import type { DossierPaper } from '@tiendo/contracts/dossiers/dossier-papers.ts';
import type { PaperFile } from '@tiendo/papers/layout/official-paper.ts';
import { communePapers } from './commune-papers.ts';
import type { PaperSource } from './paper-facts.ts';
import { reviewPapers } from './review-papers.ts';

const writers: Record<DossierPaper, (source: PaperSource) => PaperFile | null> = {
  ...communePapers,
  ...reviewPapers,
};

/** A paper of a dossier; null where its procedure has none such. */
export const writePaper = (paper: DossierPaper, source: PaperSource): PaperFile | null =>
  writers[paper](source);
