import type { BoardAnswer, BoardRound } from '@tiendo/contracts/board.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { sendReminders } from '@tiendo/contracts/notifications.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../shared/api/new-key.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './board.module.css';
import { waitedFor } from './waited-for.ts';

/** Who was reminded of which units, who had been already, and for which units there is nobody. */
function Reminded({ answer }: { answer: AnswerOf<typeof sendReminders> }) {
  const { t } = useTranslation();
  const lang = useLang();
  const named = (units: readonly UnitSummary[]) =>
    formatList(
      units.map((unit) => unitLabel(unit, lang)),
      lang,
    );
  if (answer.reminded.length === 0 && answer.nobodyFor.length === 0)
    return <p>{t('board.nobodyToRemind')}</p>;
  return (
    <ul>
      {answer.reminded.map(({ name, units, alreadyToday }) => (
        <li key={`${name}:${units.map(({ id }) => id).join()}`}>
          {t(alreadyToday ? 'board.remindedBefore' : 'board.reminded', { name, units: named(units) })}
        </li>
      ))}
      {answer.nobodyFor.length > 0 && <li>{t('board.nobodyFor', { units: named(answer.nobodyFor) })}</li>}
    </ul>
  );
}

/** Reminds those of the board whose report is late or not begun, and says what was done. */
export function Reminder({ board, round }: { board: BoardAnswer; round: BoardRound }) {
  const { t } = useTranslation();
  const command = useCommand(sendReminders, () => undefined);
  const units = waitedFor(board, round);
  if (units.length === 0) return null;
  return (
    <div className={styles.deed}>
      <Button
        disabled={command.isPending}
        onClick={() =>
          command.mutate({
            params: { id: round.id },
            body: { units: units.map(({ ref }) => ref) },
            key: newKey(),
          })
        }
      >
        {t('board.remind')}
      </Button>
      <div role="status">{command.data !== undefined && <Reminded answer={command.data} />}</div>
      <CommandFailure error={command.error} />
    </div>
  );
}
