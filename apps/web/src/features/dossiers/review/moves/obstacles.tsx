import { Link } from '@tanstack/react-router';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../../shared/api/failure.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import type { ReviewDesk } from '../use-review-desk.ts';

type ObstaclesProps = { desk: ReviewDesk; failure: Failure | null; onClose: () => void };

/** The position of the criterion that an issue is about: `criteria.5`; null: it is about the whole. */
const positionIn = (path: string): number | null => {
  const at = /^criteria\.(\d+)/.exec(path)?.[1];
  return at === undefined ? null : Number(at);
};

/** The line of the dossier that an issue is about: `checklist.district_letter`; undefined: none. */
const lineIn = (path: string): string | undefined => {
  const code = /^checklist\.(\w+)/.exec(path)?.[1];
  return code === undefined ? undefined : `giay-to.${code}`;
};

/** What stands against a step besides criteria; a paper with the way to where it is added. */
function OfWhole({ dossier, message, path }: { dossier: number; message: string; path: string }) {
  const { t } = useTranslation();
  const line = lineIn(path);
  if (line === undefined) return message;
  return (
    <>
      {message}{' '}
      <Link to="/ho-so/$id" params={{ id: dossier }} search={{ phan: line }}>
        {t('dossierReview.toPaper')}
      </Link>
    </>
  );
}

/** What the server says stands against a step, each with the way to its criterion. */
export function Obstacles({ desk, failure, onClose }: ObstaclesProps) {
  const { t } = useTranslation();
  const lang = useLang();
  if (failure?.kind !== 'problem' || failure.problem.issues.length === 0) return null;
  const rowAt = (path: string) => desk.rows.find(({ position }) => position === positionIn(path));
  return (
    <ul aria-label={t('dossierReview.obstacles')}>
      {failure.problem.issues.map(({ path, code, message }) => {
        const row = rowAt(path);
        return (
          <li key={`${path}:${code}`}>
            {row === undefined ? (
              <OfWhole dossier={desk.review.dossier.id} message={message} path={path} />
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
                {message}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
