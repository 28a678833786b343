import { useQuery } from '@tanstack/react-query';
import { getDossierSubmission } from '@tiendo/contracts/dossiers/dossier.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerQuery } from '../../../../shared/api/call.ts';
import { failureOf } from '../../../../shared/api/failure.ts';
import { FailureWords } from '../../../../shared/figure-frame/failure-words.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { useLineName } from '../contents/use-line-name.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import { changesBetween, readSubmitted, type SubmittedChanges } from './submitted-content.ts';

const submissionQuery = (id: number, number: number) =>
  answerQuery(getDossierSubmission, { params: { id, submission: number } });

/** What of a criterion is different, in words: `kết quả, ghi chú, 02 chỉ tiêu`. */
function useChangeWords(): (change: SubmittedChanges['claims'][number]) => string {
  const { t } = useTranslation();
  return ({ verdict, note, indicators, filesAdded, filesRemoved }) =>
    [
      ...(verdict ? [t('dossierApplication.changed.verdict')] : []),
      ...(note ? [t('dossierApplication.changed.note')] : []),
      ...(indicators.length > 0 ? [t('dossierApplication.changed.values', { n: indicators.length })] : []),
      ...(filesAdded.length > 0 ? [t('dossierApplication.changed.added', { n: filesAdded.length })] : []),
      ...(filesRemoved.length > 0
        ? [t('dossierApplication.changed.removed', { n: filesRemoved.length })]
        : []),
    ].join(', ');
}

function Changes({ desk, changes }: { desk: DossierDesk; changes: SubmittedChanges }) {
  const { t } = useTranslation();
  const nameOf = useLineName();
  const wordsOf = useChangeWords();
  const { papers, claims } = desk.lines;
  const items = [
    ...papers
      .filter(({ paper }) => changes.papers.includes(paper.code))
      .map((line) => ({ id: line.id, text: `${nameOf(line)}: ${t('dossierApplication.changed.paper')}` })),
    ...(changes.meeting ? [{ id: 'meeting', text: t('dossierApplication.changed.meeting') }] : []),
    ...(changes.survey ? [{ id: 'survey', text: t('dossierApplication.changed.survey') }] : []),
    ...changes.claims.flatMap((change) => {
      const line = claims.find(({ claim }) => claim.criterion.position === change.position);
      return line === undefined ? [] : [{ id: line.id, text: `${nameOf(line)}: ${wordsOf(change)}` }];
    }),
  ];
  if (items.length === 0) return <p>{t('dossierApplication.changed.nothing')}</p>;
  return (
    <ul>
      {items.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

function Compared({ desk, number }: { desk: DossierDesk; number: number }) {
  const { t } = useTranslation();
  const { id } = desk.dossier;
  const [before, now] = [useQuery(submissionQuery(id, number - 1)), useQuery(submissionQuery(id, number))];
  const error = before.error ?? now.error;
  if (error !== null)
    return (
      <FailureWords
        failure={failureOf(error)}
        onRetry={() => {
          void before.refetch();
          void now.refetch();
        }}
      />
    );
  if (before.data === undefined || now.data === undefined) return <p aria-busy="true" />;
  const [earlier, later] = [readSubmitted(before.data.content), readSubmitted(now.data.content)];
  if (earlier === null || later === null) return <p>{t('dossierApplication.changed.unreadable')}</p>;
  return <Changes desk={desk} changes={changesBetween(earlier, later)} />;
}

/** What changed since the submission before, read once somebody asks for it. */
export function ChangesSince({ desk, number }: { desk: DossierDesk; number: number }) {
  const { t } = useTranslation();
  const [shown, show] = useState(false);
  return (
    <div>
      <Button look="text" aria-expanded={shown} onClick={() => show(!shown)}>
        {t('dossierApplication.changedSince', { number: number - 1 })}
      </Button>
      {shown && <Compared desk={desk} number={number} />}
    </div>
  );
}
