import type { DossierReview, SubmittedFile } from '@tiendo/contracts/dossiers/dossier-review.ts';

/** A document that was handed in, with its versions, the newest first. */
export type ReviewDocument = {
  readonly id: number;
  readonly title: string;
  readonly isNew: boolean;
  readonly files: readonly SubmittedFile[];
};

/** Files as documents, in the order in which they come. */
export function documentsOf(files: readonly SubmittedFile[]): ReviewDocument[] {
  const ids = [...new Set(files.map(({ documentId }) => documentId))];
  return ids.map((id) => {
    const versions = files
      .filter(({ documentId }) => documentId === id)
      .toSorted((a, b) => b.number - a.number);
    return {
      id,
      title: versions[0]?.title ?? '',
      isNew: versions.some(({ isNew }) => isNew),
      files: versions,
    };
  });
}

/** The papers of a dossier as documents. */
export const paperDocuments = ({ papers }: Pick<DossierReview, 'papers'>): ReviewDocument[] =>
  documentsOf(papers.flatMap(({ files }) => files));

/** The document and the version that are shown: those of the file asked for, else the first. */
export function shownFile(
  documents: readonly ReviewDocument[],
  file: number | undefined,
): { document: ReviewDocument; file: SubmittedFile } | null {
  const document = documents.find(({ files }) => files.some(({ id }) => id === file)) ?? documents[0];
  const shown = document?.files.find(({ id }) => id === file) ?? document?.files[0];
  return document === undefined || shown === undefined ? null : { document, file: shown };
}

/** The file of the document after the one that is shown, from the last back to the first; undefined where there is none. */
export function nextFile(documents: readonly ReviewDocument[], file: number | undefined): number | undefined {
  const shown = shownFile(documents, file);
  const at = documents.findIndex(({ id }) => id === shown?.document.id);
  return documents[(at + 1) % Math.max(documents.length, 1)]?.files[0]?.id;
}
