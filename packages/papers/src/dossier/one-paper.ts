import type { OfficialPaper, PaperFile } from '../layout/official-paper.ts';
import type { PaperHead } from './dossier-facts.ts';
import { capitalised } from './dossier-words.ts';

/** A file with one paper; its title is kind and abstract, its author the body that issues it. */
export const onePaper = (
  { number, date, draft, simulated }: PaperHead,
  author: string,
  paper: Omit<OfficialPaper, 'is' | 'number' | 'date'>,
): PaperFile => ({
  title: `${capitalised(paper.kind.toLocaleLowerCase('vi'))} ${paper.abstract}`,
  author,
  draft,
  simulated,
  parts: [{ is: 'paper', number, date, ...paper }],
});
