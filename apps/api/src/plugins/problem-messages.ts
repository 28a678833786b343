import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { ProblemValues } from '../shared/app-error.ts';
import { accessProblemTexts } from './access-problem-texts.ts';
import { accountProblemTexts } from './account-problem-texts.ts';
import { dossierProblemTexts } from './dossier-problem-texts.ts';
import { evidenceProblemTexts } from './evidence-problem-texts.ts';
import { importProblemTexts } from './import-problem-texts.ts';
import { inputProblemTexts } from './input-problem-texts.ts';
import type { ProblemText } from './problem-text.ts';
import { recognitionProblemTexts } from './recognition-problem-texts.ts';

import { reportProblemTexts } from './report-problem-texts.ts';

import { reportingProblemTexts } from './reporting-problem-texts.ts';
import { serverProblemTexts } from './server-problem-texts.ts';
import { surveyProblemTexts } from './survey-problem-texts.ts';

/** What each problem is called and what it tells: what is wrong, where, and what to do. */
export const problemMessages: Record<ProblemCode, ProblemText> = {
  ...accessProblemTexts,
  ...accountProblemTexts,
  ...importProblemTexts,
  ...inputProblemTexts,
  ...dossierProblemTexts,
  ...evidenceProblemTexts,
  ...reportProblemTexts,
  ...reportingProblemTexts,
  ...recognitionProblemTexts,
  ...serverProblemTexts,
  ...surveyProblemTexts,
};

type Values = ProblemValues & { path?: string };

const placeholder = /\{(path|given|expected)\}/g;

/** The text with its placeholders filled; null where a value is not known. */
function filled(text: string, values: Values): string | null {
  const names = [...text.matchAll(placeholder)].map(([, name]) => name as keyof Values);
  if (names.some((name) => values[name] === undefined)) return null;
  return text.replace(placeholder, (_, name: keyof Values) => values[name] ?? '');
}

/** The message of a problem; a clause whose value is not known is left out. */
export function problemMessage(code: ProblemCode, lang: Lang, values: Values = {}): string {
  const text = problemMessages[code].message[lang];
  const withClauses = text.replace(/\[([^\]]*)\]/g, (_, clause: string) => filled(clause, values) ?? '');
  return withClauses.replace(placeholder, (_, name: keyof Values) => values[name] ?? '…');
}
