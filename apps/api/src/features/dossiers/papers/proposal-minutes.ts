import type { ShareKey } from '@tiendo/domain/dossiers/procedure.ts';
import { shareOf } from '@tiendo/domain/dossiers/rule-number.ts';
import { proposalMinutesFile } from '@tiendo/papers/dossier/proposal-minutes.ts';
import type { NamedUnit } from '@tiendo/papers/issuers.ts';
import type { PaperFile } from '@tiendo/papers/layout/official-paper.ts';
import type { MeetingRecord } from '../dossier-record.ts';
import { headOf, type PaperSource, subjectOf } from './paper-facts.ts';

/** The minutes of a meeting that proposes the recognition, with what the dossier holds of it. */
export function proposalMinutes(
  source: PaperSource,
  convener: NamedUnit,
  meeting: MeetingRecord | null,
  share: ShareKey,
): PaperFile {
  const { procedure, rules } = source.context;
  return proposalMinutesFile({
    head: headOf(source, null),
    subject: subjectOf(source),
    convener,
    meeting: {
      ...{ date: meeting?.heldOn ?? null, startedAt: null, endedAt: null, place: null, chair: null },
      ...{ secretary: null, called: null, present: meeting?.present ?? null },
      ...{ attendees: [], absentees: [], quorum: null },
    },
    reports: [],
    opinions: [],
    votes: meeting && { inFavour: meeting.agreed, against: meeting.present - meeting.agreed, blank: 0 },
    asked: shareOf(procedure, rules, share),
    proposes: meeting === null ? null : true,
  });
}
