import { Link } from '@tanstack/react-router';
import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { Problem } from '@tiendo/contracts/problem.ts';
import { reviewingPart } from '@tiendo/domain/dossiers/reviewing-part.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { dossierStateName } from '@tiendo/domain/wording/dossier-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import button from '../../../shared/ui/button.module.css';
import { Tag } from '../../../shared/ui/tag.tsx';
import { levelLabel } from '../../../shared/units/set-label.ts';
import { unitLabel } from '../../../shared/units/unit-label.ts';
import { Deadlines } from '../deadlines.tsx';
import shared from '../desk.module.css';
import styles from './application.module.css';
import { ApplicationMoves } from './moves/application-moves.tsx';
import { useDecisionWords } from './use-decision-words.ts';
import type { DossierDesk } from './use-dossier-desk.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Whether an office has it in hand, and until when is a question. */
const isHeld = ({ state, decision }: Dossier): boolean => reviewingPart[state] !== null && decision === null;

/** What was decided, where a dossier under review has its deadlines. */
function Decision({ decision }: { decision: NonNullable<Dossier['decision']> }) {
  const { t } = useTranslation();
  const { number, told } = useDecisionWords(decision);
  return (
    <div className={shared.deadline}>
      <span>{t('dossierApplication.decision.title')}</span>
      <b>{number}</b>
      <span>{told}</span>
    </div>
  );
}

/** Where the dossier stands, in words. */
function Standing({ desk: { dossier } }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { state, stateSince, submissionCount, simulated } = dossier;
  return (
    <p>
      <Link to="/ho-so">{t('dossierApplication.toQueue')}</Link>
      <b className={styles.state}>{dossierStateName(state, lang)}</b>
      <span>{t('dossierApplication.since', { date: formatDate(stateSince, lang) })}</span>
      {submissionCount > 0 && <span>{t('dossierApplication.submitted', { number: submissionCount })}</span>}
      {simulated && (
        <>
          <Tag kind="simulated" />
          <span>{t('dossierReview.simulated')}</span>
        </>
      )}
    </p>
  );
}

type DossierHeaderProps = { desk: DossierDesk; onRefused: (problem: Problem | null) => void };

/** Whose dossier it is, how it stands, until when, and what may be done to it. */
export function DossierHeader({ desk, onRefused }: DossierHeaderProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { dossier } = desk;
  const place = [unitLabel(dossier.unit, lang), ...dossier.unit.path.slice(0, -1)].join(', ');
  const level = lowerFirst(levelLabel(dossier.level, t, lang));
  return (
    <header className={shared.header}>
      <div className={shared.title}>
        <Standing desk={desk} />
        <h1>{t('dossierReview.heading', { unit: place, level, year: dossier.year })}</h1>
        {dossier.conflict && (
          <p role="note" className={styles.conflict}>
            {t('dossierReview.conflict')}
          </p>
        )}
      </div>
      {dossier.decision !== null && <Decision decision={dossier.decision} />}
      {isHeld(dossier) && <Deadlines deadlines={dossier.deadlines} />}
      <div className={shared.actions}>
        {dossier.submissionCount > 0 && (
          <Link className={button.button} to="/ho-so/$id/tham-dinh" params={{ id: dossier.id }}>
            {t('dossierApplication.toReview')}
          </Link>
        )}
        <ApplicationMoves desk={desk} onRefused={onRefused} />
      </div>
      <p className={styles.done} role="status">
        {desk.done}
      </p>
    </header>
  );
}
