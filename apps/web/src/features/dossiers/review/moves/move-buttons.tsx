import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { ActionMenu } from '../../../../shared/ui/action-menu.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Icon } from '../../../../shared/ui/icon.tsx';
import { returnedRows } from '../review-rows.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import { MoveDialog } from './move-dialog.tsx';
import { type MoveAction, movesOf } from './move-of-stage.ts';

/** Steps back and refusals stand in the menu: nobody takes them by a slip. */
const inMenu: readonly MoveAction[] = ['refuse', 'reconsider', 'recall'];

type MoveButtonsProps = { desk: ReviewDesk; onTold: (words: string) => void };

function useMoveLabel(desk: ReviewDesk): (action: MoveAction) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (action) => {
    const count = returnedRows(desk.rows).length;
    if (action !== 'request_more' || count === 0) return t(`dossierReview.move.${action}`);
    const n = `${formatCount(count, lang)} ${countedWord('item', lang, count)}`;
    return t('dossierReview.returnItems', { n });
  };
}

/** What the reader may do to the dossier as a whole, each with a dialog of what it takes. */
export function MoveButtons({ desk, onTold }: MoveButtonsProps) {
  const { t } = useTranslation();
  const label = useMoveLabel(desk);
  const [action, setAction] = useState<MoveAction | null>(null);
  const moves = movesOf(desk.review);
  const rare = moves.filter((move) => inMenu.includes(move));
  const often = moves.filter((move) => !inMenu.includes(move));
  return (
    <>
      {often.map((move, at) => (
        <Button
          key={move}
          look={at === often.length - 1 ? 'primary' : 'outline'}
          onClick={() => setAction(move)}
        >
          {label(move)}
        </Button>
      ))}
      {rare.length > 0 && (
        <ActionMenu actions={rare.map((move) => ({ label: label(move), act: () => setAction(move) }))}>
          <Button aria-label={t('dossierReview.moreMoves')}>
            <Icon name="more" />
          </Button>
        </ActionMenu>
      )}
      {action !== null && (
        <MoveDialog
          key={action}
          desk={desk}
          action={action}
          onClose={() => setAction(null)}
          onDone={() => {
            onTold(t(`dossierReview.moved.${action}`));
            setAction(null);
          }}
        />
      )}
    </>
  );
}
