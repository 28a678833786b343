import type { UseQueryResult } from '@tanstack/react-query';
import { CatchBoundary } from '@tanstack/react-router';
import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { type ReactNode, useMemo } from 'react';
import { failureOf } from '../api/failure.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import { FailureWords } from './failure-words.tsx';
import { FigureContent } from './figure-content.tsx';
import { FrameShell } from './frame-shell.tsx';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { StaleRibbon } from './stale-ribbon.tsx';

type FigureFrameProps<Answer> = {
  /** Anchor of the frame, and its name in the export of the page. */
  id: string;
  /** What the frame shows, before there is a finding to name it by. */
  label: string;
  query: UseQueryResult<Answer>;
  model: (answer: Answer, lang: Lang) => FigureModel;
  /** Of the answer, where the server makes files of it; else they are made here. */
  address?: string | undefined;
  /** Least height of the plot in rem, kept in every state. */
  height: number;
  /** Choices that belong to this figure alone, under its subtitle. */
  extra?: ReactNode;
};

function FigureOf<Answer>({ id, label, query, model, address, height, extra }: FigureFrameProps<Answer>) {
  const lang = useLang();
  const { data, error, isFetching, dataUpdatedAt, refetch } = query;
  const figure = useMemo(() => (data === undefined ? null : model(data, lang)), [data, model, lang]);
  if (figure !== null)
    return (
      <FigureContent id={id} model={figure} address={address ?? null} height={height}>
        {extra}
        {error !== null && <StaleRibbon updatedAt={dataUpdatedAt} onRetry={() => void refetch()} />}
      </FigureContent>
    );
  return (
    <FrameShell id={id} title={error === null ? null : label} height={height}>
      {error === null || isFetching ? (
        <FrameSkeleton label={label} />
      ) : (
        <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
      )}
    </FrameShell>
  );
}

/** A chart in its frame: rule, finding, tools, plot or table, source; or the words for why there is none. */
export function FigureFrame<Answer>(props: FigureFrameProps<Answer>) {
  return (
    <CatchBoundary
      getResetKey={() => props.query.dataUpdatedAt}
      errorComponent={({ error, reset }) => (
        <FrameShell id={props.id} title={props.label} height={props.height}>
          <FailureWords failure={failureOf(error)} onRetry={reset} />
        </FrameShell>
      )}
    >
      <FigureOf {...props} />
    </CatchBoundary>
  );
}
