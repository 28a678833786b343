import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { ApplicationMove } from '@tiendo/contracts/dossiers/dossier-moves.ts';
import type { Problem } from '@tiendo/contracts/problem.ts';
import { type DossierAction, partFor } from '@tiendo/domain/dossiers/dossier-state.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../../shared/ui/action-menu.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Icon } from '../../../../shared/ui/icon.tsx';
import type { DossierDesk } from '../use-dossier-desk.ts';
import { ApplicationDialog } from './application-dialog.tsx';

type MoveAction = ApplicationMove['action'];

const ofApplicant: readonly DossierAction[] = ['submit', 'supplement', 'recall', 'withdraw', 'reopen'];

/** What the reader may do to the dossier as its applicant: the steps of reviewers are on their own page. */
function movesOf({ state, steps, allowed }: Dossier): MoveAction[] {
  const standing = { state, hasDistrict: steps.some(({ by }) => by === 'district') };
  return allowed.filter(
    (action): action is MoveAction =>
      ofApplicant.includes(action) && partFor(standing, action) === 'applicant',
  );
}

type ApplicationMovesProps = { desk: DossierDesk; onRefused: (problem: Problem | null) => void };

/** Hands in, takes back, opens again; withdrawing stands in the menu: nobody does it by a slip. */
export function ApplicationMoves({ desk, onRefused }: ApplicationMovesProps) {
  const { t } = useTranslation();
  const [action, setAction] = useState<MoveAction | null>(null);
  const moves = movesOf(desk.dossier);
  const often = moves.filter((move) => move !== 'withdraw');
  return (
    <>
      {often.map((move) => (
        <Button key={move} look={move === 'recall' ? 'outline' : 'primary'} onClick={() => setAction(move)}>
          {t(`dossierApplication.move.${move}`)}
        </Button>
      ))}
      {moves.includes('withdraw') && (
        <ActionMenu
          actions={[{ label: t('dossierApplication.move.withdraw'), act: () => setAction('withdraw') }]}
        >
          <Button aria-label={t('dossierReview.moreMoves')}>
            <Icon name="more" />
          </Button>
        </ActionMenu>
      )}
      {action !== null && (
        <ApplicationDialog
          key={action}
          desk={desk}
          action={action}
          onClose={() => setAction(null)}
          onRefused={onRefused}
        />
      )}
    </>
  );
}
