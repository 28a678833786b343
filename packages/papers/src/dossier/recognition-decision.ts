import { committeeName } from '../issuers.ts';
import type { PaperFile } from '../layout/official-paper.ts';
import { type Article, decisionFile, executionArticle } from './decision.ts';
import type { DossierSubject, PaperHead } from './dossier-facts.ts';
import { attainment, communeTitle, wholePlace } from './dossier-words.ts';

/** `bases`: each from `Căn cứ` or `Theo đề nghị` on, without the mark at its end. */
export type RecognitionDecision = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly bases: readonly string[];
};

/** The district announces, or the commune where there is none; the commune keeps what it has reached. */
function duties({ commune, district }: DossierSubject): Article {
  const communeCommittee = committeeName(commune);
  const keep = 'duy trì, nâng cao chất lượng các tiêu chí đã đạt';
  return district === null
    ? [`${communeCommittee} tổ chức công bố Quyết định theo quy định; tiếp tục ${keep}.`]
    : [
        `${committeeName(district)} tổ chức công bố Quyết định theo quy định; chỉ đạo, hướng dẫn ${communeCommittee} tiếp tục ${keep}.`,
      ];
}

/** Quyết định công nhận: title and year of achievement of the commune. */
export function recognitionDecisionFile({ head, subject, bases }: RecognitionDecision): PaperFile {
  const reached = attainment(subject);
  return decisionFile(head, subject, {
    abstract: `Về việc công nhận ${communeTitle(subject)} ${reached}`,
    bases,
    articles: [[`Công nhận ${wholePlace(subject)} ${reached}.`], duties(subject), executionArticle(subject)],
  });
}
