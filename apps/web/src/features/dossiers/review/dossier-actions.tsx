import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { ActionMenu } from '../../../shared/ui/action-menu.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { AssignDialog } from '../assignment/assign-dialog.tsx';
import { useReviewsAt } from '../use-reviews-at.ts';
import { MoveDialog } from './moves/move-dialog.tsx';
import { type MoveAction, movesOf } from './moves/move-of-stage.ts';
import { returnedRows } from './review-rows.ts';
import type { ReviewDesk } from './use-review-desk.ts';

/** Steps back and refusals stand in the menu: nobody takes them by a slip. */
const inMenu: readonly MoveAction[] = ['refuse', 'reconsider', 'recall'];

function useMoveLabel(desk: ReviewDesk): (action: MoveAction) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (action) => {
    const count = returnedRows(desk.rows).length + Object.keys(desk.papers).length;
    if (action !== 'request_more' || count === 0) return t(`dossierReview.move.${action}`);
    const n = `${formatCount(count, lang)} ${countedWord('item', lang, count)}`;
    return t('dossierReview.returnItems', { n });
  };
}

/** What stands in the menu: steps that are rare, and giving the dossier on. */
function useMenu(desk: ReviewDesk) {
  const { t } = useTranslation();
  const label = useMoveLabel(desk);
  const { ask } = desk;
  const { dossier, conflict } = desk.review;
  const assigns = useReviewsAt()(dossier) && !conflict;
  const isHeld = dossier.step === 'verification' || dossier.step === 'appraisal';
  const rare = movesOf(desk.review).filter((move) => inMenu.includes(move));
  return [
    ...(assigns && isHeld
      ? [
          {
            label: t(dossier.holder === null ? 'dossierReview.assign' : 'dossierReview.handOver'),
            act: () => ask('assign'),
          },
        ]
      : []),
    ...rare.map((move) => ({ label: label(move), act: () => ask(move) })),
  ];
}

type DossierActionsProps = { desk: ReviewDesk; onTold: (words: string) => void };

/** What the reader may do to the dossier as a whole, each with a dialog of what it takes. */
export function DossierActions({ desk, onTold }: DossierActionsProps) {
  const { t } = useTranslation();
  const { asked, ask } = desk;
  const label = useMoveLabel(desk);
  const often = movesOf(desk.review).filter((move) => !inMenu.includes(move));
  const menu = useMenu(desk);
  const close = () => ask(null);
  return (
    <>
      {often.map((move, at) => (
        <Button key={move} look={at === often.length - 1 ? 'primary' : 'outline'} onClick={() => ask(move)}>
          {label(move)}
        </Button>
      ))}
      {menu.length > 0 && (
        <ActionMenu actions={menu}>
          <Button aria-label={t('dossierReview.moreMoves')}>
            <Icon name="more" />
          </Button>
        </ActionMenu>
      )}
      {asked === 'assign' && <AssignDialog dossier={desk.review.dossier} onClose={close} onTold={onTold} />}
      {asked !== null && asked !== 'assign' && (
        <MoveDialog
          key={asked}
          desk={desk}
          action={asked}
          onClose={close}
          onDone={() => {
            onTold(t(`dossierReview.moved.${asked}`));
            close();
          }}
        />
      )}
    </>
  );
}
