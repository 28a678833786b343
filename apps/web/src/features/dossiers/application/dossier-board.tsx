import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { Problem } from '@tiendo/contracts/problem.ts';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import shared from '../desk.module.css';
import { StepLine } from '../review/step-line.tsx';
import styles from './application.module.css';
import { BesidePane } from './beside-pane.tsx';
import { ContentsPane } from './contents/contents-pane.tsx';
import { DisputedFields } from './disputed-fields.tsx';
import { DossierHeader } from './dossier-header.tsx';
import { DossierKeyHints } from './dossier-key-hints.tsx';
import { HandPane } from './hand-pane.tsx';
import { MissingThings } from './moves/missing-things.tsx';
import { ReturnedWords } from './returned-words.tsx';
import { useDossierDesk } from './use-dossier-desk.ts';
import { useDossierKeys } from './use-dossier-keys.ts';

/** One dossier in three panes: what it is made of, the part in hand, documents and history beside it. */
export function DossierBoard({ person, dossier: opened }: { person: string; dossier: Dossier }) {
  const desk = useDossierDesk(person, opened);
  const [refused, setRefused] = useState<Problem | null>(null);
  const summary = useRef<HTMLElement>(null);
  useDossierKeys(desk);
  const refuse = (problem: Problem | null) => {
    flushSync(() => setRefused(problem));
    summary.current?.focus();
  };
  return (
    <div className={`${shared.desk} ${styles.desk}`} data-work-screen>
      <DossierHeader desk={desk} onRefused={refuse} />
      <StepLine steps={desk.dossier.steps} />
      <MissingThings desk={desk} problem={refused} box={summary} />
      <ReturnedWords desk={desk} />
      <DisputedFields desk={desk} />
      <div className={shared.panes}>
        <ContentsPane desk={desk} />
        <HandPane desk={desk} />
        <BesidePane desk={desk} />
      </div>
      <DossierKeyHints desk={desk} />
    </div>
  );
}
