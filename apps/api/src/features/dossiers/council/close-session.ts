import type { CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import { type ClosingObstacle, closingObstacles } from '@tiendo/domain/dossiers/council.ts';
import type { AppIssue } from '../../../shared/app-error.ts';
import type { RulesOfUnit } from '../../../shared/procedures/rules-by-unit.ts';
import type { DossierDeps } from '../change-dossier.ts';
import type { Who } from '../dossier-access.ts';
import {
  lockTogether,
  moveTogether,
  type PlacedDossier,
  refuseAll,
  type StepOfMany,
} from '../move-together.ts';
import { changeWhileOpen, type OpenSession, type SessionAsked } from './change-session.ts';
import { councilEvent } from './council-events.ts';
import { rulesOfVote } from './session-answer.ts';
import type { SessionRecord } from './session-record.ts';

type Placed = ReadonlyMap<number, PlacedDossier>;

function issueOf({ code, part, place }: ClosingObstacle): AppIssue {
  const at = place === null ? part : `dossiers.${place}.${part === 'votes' ? 'inFavour' : part}`;
  return { path: at, code: code === 'reason_missing' ? 'missing_parameter' : code };
}

/** What stands against closing the minutes themselves. */
function minutesIssues(
  { session, unit }: OpenSession,
  dossiers: Placed,
  all: readonly RulesOfUnit[],
): AppIssue[] {
  const { members, present, votes } = session;
  const concluded = votes.flatMap(({ dossier, qualifies, reason, ...counts }) => {
    const placed = dossiers.get(dossier);
    if (placed === undefined) return [];
    const rules = rulesOfVote(placed.procedure, all, unit);
    return [{ votes: counts, qualifies, hasReason: reason !== null, rules }];
  });
  return closingObstacles({ members: members.length, present }, concluded).map(issueOf);
}

/** Dossiers of the minutes that were moved elsewhere meanwhile. */
const movedIssues = ({ votes }: SessionRecord, dossiers: Placed): AppIssue[] =>
  votes.flatMap(({ dossier: id }, place): AppIssue[] => {
    const placed = dossiers.get(id);
    if (placed === undefined || placed.dossier.state === 'awaiting_council') return [];
    return [
      { path: `dossiers.${place}.dossier`, code: 'dossier_not_before_council', given: placed.unit.name },
    ];
  });

const stepsOf = ({ votes }: SessionRecord): StepOfMany[] =>
  votes.map(({ dossier: id, qualifies, reason }, place) => ({
    id,
    action: qualifies === true ? 'pass' : 'fail',
    reason,
    paperNumber: null,
    path: `dossiers.${place}.dossier`,
  }));

/** Refuses a day that has not come yet. */
function refuseAhead({ heldOn }: SessionRecord, today: string): void {
  if (heldOn > today) refuseAll([{ path: 'heldOn', code: 'date_in_future', given: heldOn }]);
}

/** Closes the minutes of a sitting: all of its dossiers qualify or do not, on the day of the sitting. */
export const closeSession = (deps: DossierDeps, asked: SessionAsked, who: Who): Promise<CouncilSession> =>
  changeWhileOpen(deps, asked, who, async (open) => {
    const { writer, session, unit } = open;
    const ids = session.votes.map(({ dossier }) => dossier);
    const dossiers = await lockTogether(deps, writer, ids, who);
    const rules = await writer.rulesOf([unit.id, ...unit.pathIds], session.demonstration);
    refuseAhead(session, who.today);
    refuseAll([...movedIssues(session, dossiers), ...minutesIssues(open, dossiers, rules)]);
    const steps = stepsOf(session);
    const moved = await moveTogether(writer, dossiers, { steps, on: session.heldOn }, who);
    await writer.closeSession(session.id);
    const { heldOn, present, votes } = session;
    const after = { heldOn, members: session.members.length, present, votes };
    return [...moved, councilEvent('council.closed', session, who, { after })];
  });
