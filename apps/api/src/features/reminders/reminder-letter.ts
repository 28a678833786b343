import { unitIdText } from '@tiendo/contracts/values.ts';
import { parsePeriod } from '@tiendo/domain/time/period.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { reportReminderMail } from '../../shared/mail/messages/report-reminder.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import type { LetterOf } from './reminder.ts';

/** Where reports are entered: of one unit its own sheet, of several the board. */
function pathOf({ id, ownerId, setCode }: StoredRound, units: readonly UnitRecord[]): string {
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0)
    return `/tien-do-bao-cao?${new URLSearchParams({ 'don-vi': unitIdText(ownerId), bo: setCode, vong: `${id}` })}`;
  const named = unitIdText(unit.id);
  return `/nhap-lieu?${new URLSearchParams({ vong: `${id}`, 'don-vi': named, xa: named })}`;
}

type Sending = {
  readonly round: StoredRound;
  readonly units: readonly UnitRecord[];
  /** Null where the system reminds by itself. */
  readonly sentBy: string | null;
  readonly siteAddress: string;
};

/** The letters by which people are reminded of units in a round. */
export function reminderLetters({ round, units, sentBy, siteAddress }: Sending): LetterOf {
  const period = parsePeriod(round.period);
  if (period === null) throw new Error(`round ${round.id} has the period ${round.period}`);
  return ({ unitIds, daysLate }, { name, email, language }) => {
    const own = units.filter(({ id }) => unitIds.includes(id));
    const letter = {
      name,
      units: own.map((unit) => unitTitle(unit, language)),
      period,
      dueOn: round.dueOn,
      daysLate,
      sentBy,
      link: `${siteAddress}${pathOf(round, own)}`,
    };
    return { to: email, ...reportReminderMail(letter, language) };
  };
}
