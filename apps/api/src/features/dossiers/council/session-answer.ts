import type { CouncilSession, CouncilSessionSummary } from '@tiendo/contracts/dossiers/council.ts';
import type { CouncilDossier, SessionDossier } from '@tiendo/contracts/dossiers/council-parts.ts';
import { councilResult } from '@tiendo/domain/dossiers/council.ts';
import { hasConflict } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { Procedure } from '@tiendo/domain/dossiers/procedure.ts';
import { shareOf } from '@tiendo/domain/dossiers/rule-number.ts';
import { type RulesOfUnit, rulesAlong } from '../../../shared/procedures/rules-by-unit.ts';
import { levelSummaryOf } from '../../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../../shared/reference/reference.ts';
import { type UnitRecord, unitSummaryOf } from '../../../shared/reference/unit-record.ts';
import type { DossierDeps } from '../change-dossier.ts';
import { peopleOf, type Who } from '../dossier-access.ts';
import { placeOf } from '../dossier-context.ts';
import type { DossierFacts } from '../dossier-store.ts';
import { mayRecordIn, unknownSession } from './session-access.ts';
import type { CouncilDossierRecord, SessionHead, SessionRecord, VoteRecord } from './session-record.ts';

type Places = Pick<Reference, 'units' | 'sets'>;

/** A dossier as councils show it. */
export function toldDossier(reference: Places, dossier: CouncilDossierRecord): CouncilDossier {
  const { unit, family } = placeOf(reference, dossier);
  const { id, year, procedureCode, state, stateSince } = dossier;
  return {
    id,
    unit: unitSummaryOf(unit, stateSince),
    level: levelSummaryOf(family.set.level),
    setCode: family.set.code,
    year,
    procedureCode,
    state,
    stateSince,
  };
}

/** A sitting as lists show it. */
export function toldSession({ units }: Pick<Reference, 'units'>, head: SessionHead): CouncilSessionSummary {
  const { unitId, demonstration, ...told } = head;
  const unit = units.byId(unitId);
  if (unit === null) throw unknownSession(head.id);
  return { ...told, unit: unitSummaryOf(unit, head.heldOn), simulated: demonstration };
}

/** The shares that hold for the votes on a dossier, by its procedure and what the province has set. */
export function rulesOfVote(procedure: Procedure, all: readonly RulesOfUnit[], unit: UnitRecord) {
  const own = rulesAlong(all, [unit.id, ...unit.pathIds], procedure.code);
  return {
    present: shareOf(procedure, own, 'council_present'),
    votes: shareOf(procedure, own, 'council_votes'),
  };
}

type SessionContext = {
  readonly reference: Places;
  readonly session: SessionRecord;
  readonly unit: UnitRecord;
  readonly rules: readonly RulesOfUnit[];
};

function toldVote(
  { reference, session, unit, rules: all }: SessionContext,
  dossier: CouncilDossierRecord,
  { dossier: _id, qualifies, reason, ...votes }: VoteRecord,
  { caller }: Who,
): SessionDossier {
  const rules = rulesOfVote(placeOf(reference, dossier).procedure, all, unit);
  const sitting = { members: session.members.length, present: session.present };
  const { present, quorum, inFavour, vote } = councilResult(sitting, votes, rules);
  const { decision } = dossier;
  return {
    dossier: toldDossier(reference, dossier),
    ...votes,
    qualifies,
    reason,
    present: { ...present, rule: rules.present, standing: quorum },
    votes: { ...inFavour, rule: rules.votes, standing: vote },
    conflict: hasConflict(peopleOf(dossier), 'province', caller.userId),
    decision,
  };
}

/** The minutes of a sitting as somebody sees them. */
export async function sessionAnswer(
  { reference }: Pick<DossierDeps, 'reference'>,
  facts: Pick<DossierFacts, 'councilDossiers' | 'rulesOf'>,
  session: SessionRecord,
  who: Who,
): Promise<CouncilSession> {
  const unit = reference.units.byId(session.unitId);
  if (unit === null) throw unknownSession(session.id);
  const rules = await facts.rulesOf([unit.id, ...unit.pathIds], session.demonstration);
  const found = await facts.councilDossiers(session.votes.map(({ dossier }) => dossier));
  const dossiers = new Map(found.map((one) => [one.id, one]));
  const { unitId: _unit, demonstration, votes, members, ...told } = session;
  return {
    ...told,
    unit: unitSummaryOf(unit, session.heldOn),
    simulated: demonstration,
    members: [...members],
    dossiers: votes.flatMap((vote) => {
      const dossier = dossiers.get(vote.dossier);
      return dossier === undefined ? [] : [toldVote({ reference, session, unit, rules }, dossier, vote, who)];
    }),
    mayRecord: mayRecordIn(unit, who),
  };
}
