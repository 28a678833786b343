import { useLocalStorage } from '@mantine/hooks';
import type { DossierReview } from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import { z } from 'zod';
import { jsonOf } from '../../../../shared/drafts/json-of.ts';

/** Why papers are to be returned, by their code; those that are not are left out. */
export type ReturnedPapers = Readonly<Record<string, string>>;

const kept = z.record(z.string(), z.string()).catch({});

/** The papers that a person means to return with a submission, kept on this machine until it goes back. */
export function useReturnedPapers(
  person: string,
  { dossier, submission }: DossierReview,
  stage: ReviewStage,
) {
  const [papers, keep] = useLocalStorage<ReturnedPapers>({
    key: `tiendo.return:${person}:${dossier.id}.${submission.number}:${stage}`,
    defaultValue: {},
    getInitialValueInEffect: false,
    deserialize: (text) => kept.parse(jsonOf(text) ?? {}),
  });
  return { papers, keepPapers: keep };
}
