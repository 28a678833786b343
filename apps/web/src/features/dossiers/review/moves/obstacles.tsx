import { Link } from '@tanstack/react-router';
import type { Problem } from '@tiendo/contracts/problem.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../../shared/api/failure.ts';
import form from '../../../../shared/form/form.module.css';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Icon } from '../../../../shared/ui/icon.tsx';
import type { ReviewDesk } from '../use-review-desk.ts';

type Issue = Problem['issues'][number];

type ObstaclesProps = { desk: ReviewDesk; issues: readonly Issue[]; onClose: () => void };

/** The position of the criterion that an issue is about: `criteria.5`; null: it is about the whole. */
const positionIn = (path: string): number | null => {
  const at = /^criteria\.(\d+)/.exec(path)?.[1];
  return at === undefined ? null : Number(at);
};

/** The paper that an issue is about: `checklist.district_letter`; undefined: none. */
const paperIn = (path: string) =>
  procedures.flatMap(({ documents }) => documents).find(({ code }) => path === `checklist.${code}`);

/** What stands against a step besides criteria; a paper with the way to where it is added. */
function OfWhole({ dossier, words, path }: { dossier: number; words: string; path: string }) {
  const lang = useLang();
  const paper = paperIn(path);
  if (paper === undefined) return words;
  return (
    <>
      <Link to="/ho-so/$id" params={{ id: dossier }} search={{ phan: `giay-to.${paper.code}` }}>
        {lang === 'vi' ? paper.nameVi : paper.nameEn}
      </Link>
      : {words}
    </>
  );
}

const told = [
  'document_missing',
  'meeting_missing',
  'criterion_not_reviewed',
  'evidence_outstanding',
  'criterion_not_met',
  'review_reason_missing',
] as const;

/** What stands against a step, where the page says it shorter than the server. */
function useObstacleWords(): (issue: { code: string; message: string }) => string {
  const { t } = useTranslation();
  return ({ code, message }) => {
    const known = told.find((one) => one === code);
    return known === undefined ? message : t(`dossierReview.obstacle.${known}`);
  };
}

/** What stands against a step, an issue each; empty: it failed otherwise, or not at all. */
export const obstaclesIn = (failure: Failure | null): readonly Issue[] =>
  failure?.kind === 'problem' && failure.problem.code === 'dossier_not_ready' ? failure.problem.issues : [];

/** What stands against a step, each with the way to its criterion or paper; takes the focus. */
export function Obstacles({ desk, issues, onClose }: ObstaclesProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const wordsOf = useObstacleWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [issues]);
  const rowAt = (path: string) => desk.rows.find(({ position }) => position === positionIn(path));
  return (
    <div ref={box} className={form.errors} role="alert" tabIndex={-1}>
      <p className={form.errorsTitle}>
        <Icon name="warning" />
        {t('dossierReview.notReady', { count: formatCount(issues.length, lang) })}
      </p>
      <ul aria-label={t('dossierReview.obstacles')}>
        {issues.map((issue) => {
          const row = rowAt(issue.path);
          return (
            <li key={`${issue.path}:${issue.code}`}>
              {row === undefined ? (
                <OfWhole dossier={desk.review.dossier.id} words={wordsOf(issue)} path={issue.path} />
              ) : (
                <>
                  <Button
                    look="text"
                    onClick={() => {
                      onClose();
                      desk.go(row);
                    }}
                  >
                    {criterionLabel(row.of.claim.criterion, lang, 'short').text}
                  </Button>
                  : {wordsOf(issue)}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
