import type { SavedSurvey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { AuditEntry, AuditValue } from '../../shared/audit/audit-trail.ts';
import type { Caller } from '../../shared/caller.ts';
import type { StoredSurvey } from '../../shared/surveys/stored-survey.ts';

/** Who does something, on which day in Vietnam and by which request. */
export type Deed = { readonly caller: Caller; readonly today: string; readonly requestId: string };

const savedFields = [
  'conductedBy',
  'endedOn',
  'households',
  'asked',
  'answered',
  'satisfied',
  'contents',
] as const;

type Fields = { readonly [name: string]: AuditValue };

const fieldsOf = (from: SavedSurvey | StoredSurvey, names: readonly (typeof savedFields)[number][]): Fields =>
  Object.fromEntries(names.map((name) => [name, from[name]]));

const about = ({ caller, requestId }: Deed, id: number, unitId: number) => ({
  actor: auditActorOf(caller),
  subject: { kind: 'survey', id: String(id) },
  unitId,
  requestId,
});

/** What the trail is told of a round that was recorded. */
export const recordedEntry =
  (
    deed: Deed,
    unitId: number,
    of: { level: string; year: number; saved: SavedSurvey },
  ): ((id: number, round: number) => AuditEntry) =>
  (id, round) => ({
    ...about(deed, id, unitId),
    action: 'survey.recorded',
    after: { level: of.level, year: of.year, round, ...fieldsOf(of.saved, savedFields) },
  });

/** What the trail is told of a round that was corrected: only the fields that changed. */
export function changedEntry(deed: Deed, survey: StoredSurvey, saved: SavedSurvey): AuditEntry {
  const isOther = (name: (typeof savedFields)[number]) =>
    JSON.stringify(survey[name]) !== JSON.stringify(saved[name]);
  const names = savedFields.filter(isOther);
  return {
    ...about(deed, survey.id, survey.unitId),
    action: 'survey.changed',
    before: fieldsOf(survey, names),
    after: fieldsOf(saved, names),
  };
}
