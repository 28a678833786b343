import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import type { SaidMeeting } from '../draft/dossier-field.ts';

/** The meeting as it stands in the fields. */
export type MeetingValues = { readonly heldOn: string; readonly present: string; readonly agreed: string };

export const meetingFields = ['heldOn', 'present', 'agreed'] as const;

/** Why a field cannot be taken. */
export type MeetingFault = 'heldOn' | 'future' | 'present' | 'agreed' | 'beyond';

export const meetingValues = (meeting: SaidMeeting | null): MeetingValues =>
  meeting === null
    ? { heldOn: '', present: '', agreed: '' }
    : {
        heldOn: formatDate(meeting.heldOn, 'vi'),
        present: `${meeting.present}`,
        agreed: `${meeting.agreed}`,
      };

const wholeNumber = /^\d{1,6}$/;
const countOf = (text: string): number | null => (wholeNumber.test(text.trim()) ? Number(text) : null);

export const isEmpty = (values: MeetingValues): boolean =>
  meetingFields.every((field) => values[field].trim() === '');

/** The meeting that the fields tell; null: they tell none yet. With what is wrong in which field, blank ones aside. */
export function readMeeting(
  values: MeetingValues,
  today: string,
): { meeting: SaidMeeting | null; faults: Partial<Record<keyof MeetingValues, MeetingFault>> } {
  const heldOn = parseDate(values.heldOn);
  const [present, agreed] = [countOf(values.present), countOf(values.agreed)];
  const isFilled = (field: keyof MeetingValues) => values[field].trim() !== '';
  const faults = {
    ...(isFilled('heldOn') && heldOn === null && { heldOn: 'heldOn' as const }),
    ...(heldOn !== null && heldOn > today && { heldOn: 'future' as const }),
    ...(isFilled('present') && (present === null || present === 0) && { present: 'present' as const }),
    ...(isFilled('agreed') && agreed === null && { agreed: 'agreed' as const }),
    ...(present !== null && agreed !== null && agreed > present && { agreed: 'beyond' as const }),
  };
  const isWhole = heldOn !== null && present !== null && agreed !== null;
  return {
    meeting: isWhole && Object.keys(faults).length === 0 ? { heldOn, present, agreed } : null,
    faults,
  };
}
