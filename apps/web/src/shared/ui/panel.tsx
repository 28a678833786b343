import { CatchBoundary } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { failureOf } from '../api/failure.ts';
import type { Asked } from '../api/joined-query.ts';
import { FailureWords } from '../figure-frame/failure-words.tsx';
import styles from './panel.module.css';

type PanelProps = {
  title: ReactNode;
  id?: string;
  /** Its name where a conference is shown the panel alone; needs an id. */
  slide?: string;
  children: ReactNode;
};

/** A part of the page under one line: a finding, then words or a table. */
export function Panel({ title, id, slide, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId} id={id} data-slide={slide}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  );
}

type QueryPanelProps<Answer> = {
  /** What the panel shows, before there is a finding to name it by. */
  label: string;
  query: Asked<Answer>;
  children: (answer: Answer) => ReactNode;
};

/** A panel of one answer: still shape while it loads, words when it fails, by itself when it breaks. */
export function QueryPanel<Answer>({ label, query, children }: QueryPanelProps<Answer>) {
  const failed = (error: unknown, onRetry: () => void) => (
    <Panel title={label}>
      <FailureWords failure={failureOf(error)} onRetry={onRetry} />
    </Panel>
  );
  if (query.data === undefined)
    return query.error === null ? (
      <Panel title={label}>
        <div className={styles.skeleton} aria-busy="true" />
      </Panel>
    ) : (
      failed(query.error, () => void query.refetch())
    );
  const answer = query.data;
  return (
    <CatchBoundary
      getResetKey={() => query.dataUpdatedAt}
      errorComponent={({ error, reset }) => failed(error, reset)}
    >
      <Rendered answer={answer}>{children}</Rendered>
    </CatchBoundary>
  );
}

/** Calls the children below the boundary, so that it catches what they throw. */
function Rendered<Answer>({ answer, children }: { answer: Answer; children: (answer: Answer) => ReactNode }) {
  return children(answer);
}
