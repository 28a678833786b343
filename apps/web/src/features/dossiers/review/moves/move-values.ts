import { parseDate } from '@tiendo/domain/wording/dates.ts';
import type { CommandInput } from '../../../../shared/api/send-command.ts';
import type { MoveAction, MoveCommand } from './move-of-stage.ts';
import type { ReturnedPapers } from './use-returned-papers.ts';

/** The fields of the dialog of a step. */
export type MoveValues = {
  on: string;
  number: string;
  reason: string;
  papers: ReturnedPapers;
  heldOn: string;
  present: string;
  agreed: string;
};

/** Which fields a step asks for. */
export const fieldsOf: Record<MoveAction, readonly (keyof MoveValues)[]> = {
  receive: ['on'],
  request_more: ['on', 'number', 'papers'],
  refuse: ['on', 'number', 'reason'],
  verify: ['on', 'number'],
  reconsider: ['on', 'reason'],
  forward: ['on', 'number', 'heldOn', 'present', 'agreed'],
  conclude: ['on', 'number'],
  recall: ['on'],
};

const wholeNumber = /^\d{1,6}$/;

/** Whether the meeting is told at all: all three facts of it, or none. */
export const hasMeeting = ({ heldOn, present, agreed }: MoveValues): boolean =>
  [heldOn, present, agreed].some((text) => text.trim() !== '');

/** Fields that cannot be taken: not a day, not a count, or missing. */
export function faultsOf(action: MoveAction, values: MoveValues): (keyof MoveValues)[] {
  const asked = fieldsOf[action];
  const meets = asked.includes('heldOn') && hasMeeting(values);
  return asked.filter((field) => {
    if (field === 'on') return parseDate(values.on) === null;
    if (field === 'reason') return values.reason.trim() === '';
    if (field === 'papers') return Object.values(values.papers).some((reason) => reason.trim() === '');
    if (field === 'heldOn') return meets && parseDate(values.heldOn) === null;
    if (field === 'present' || field === 'agreed') return meets && !wholeNumber.test(values[field].trim());
    return false;
  });
}

/** The step as the server takes it. */
export function moveBody(
  action: MoveAction,
  values: MoveValues,
): NonNullable<CommandInput<MoveCommand>['body']> {
  const on = parseDate(values.on) ?? undefined;
  const number = values.number.trim() === '' ? null : values.number;
  const { reason } = values;
  switch (action) {
    case 'receive':
    case 'recall':
      return { action, on };
    case 'request_more': {
      const papers = Object.entries(values.papers).map(([code, why]) => ({ code, reason: why }));
      return { action, on, number, papers };
    }
    case 'refuse':
      return { action, on, number, reason };
    case 'reconsider':
      return { action, on, reason };
    case 'verify':
    case 'conclude':
      return { action, on, number };
    case 'forward': {
      const meeting = {
        heldOn: parseDate(values.heldOn) ?? '',
        present: Number(values.present),
        agreed: Number(values.agreed),
      };
      return { action, on, number, ...(hasMeeting(values) && { meeting }) };
    }
  }
}
