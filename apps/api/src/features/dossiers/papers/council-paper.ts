import type { CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import type { CouncilMember, RuledShare, SessionDossier } from '@tiendo/contracts/dossiers/council-parts.ts';
import type { HeldRule } from '@tiendo/domain/dossiers/rule-number.ts';
import { type CouncilVote, councilMinutesFile } from '@tiendo/papers/dossier/council-minutes.ts';
import type { DossierSubject, Person } from '@tiendo/papers/dossier/dossier-facts.ts';
import { attainingCommune } from '@tiendo/papers/dossier/dossier-words.ts';
import type { PaperFile } from '@tiendo/papers/layout/official-paper.ts';

type Decided = { readonly dossier: SessionDossier; readonly subject: DossierSubject };

const personOf = ({ name, office }: CouncilMember): Person => ({ name, role: office });

/** The rule that all dossiers share; null where there is none, or their procedures ask for different ones. */
function sharedRule(shares: readonly RuledShare[]): HeldRule {
  const [first, ...others] = shares.map(({ rule }) => rule);
  return others.every((rule) => rule?.value === first?.value) ? (first ?? null) : null;
}

function meetingOf({ heldOn, place, members, present, dossiers }: CouncilSession) {
  const of = (role: CouncilMember['role']) => members.find((member) => member.role === role);
  const [chair, secretary] = [of('chair'), of('secretary')];
  const others = members.filter((member) => member !== chair && member !== secretary);
  return {
    ...{ date: heldOn, startedAt: null, endedAt: null, place },
    chair: chair === undefined ? null : personOf(chair),
    secretary: secretary === undefined ? null : personOf(secretary),
    called: members.length === 0 ? null : members.length,
    present: members.length === 0 ? null : present,
    attendees: others.filter(({ isPresent }) => isPresent).map(personOf),
    absentees: members
      .filter(({ isPresent }) => !isPresent)
      .map((member) => ({ ...personOf(member), reason: null })),
    quorum: sharedRule(dossiers.map((dossier) => dossier.present)),
  };
}

const voteOf = ({ dossier: { inFavour, against, blank, qualifies }, subject }: Decided): CouncilVote => ({
  subject,
  votes: inFavour + against + blank === 0 ? null : { inFavour, against, blank },
  passed: qualifies,
});

const conclusionOf = ({ dossier: { qualifies, reason }, subject }: Decided): string[] => {
  if (qualifies === null) return [];
  const words = `${qualifies ? 'Đủ' : 'Chưa đủ'} điều kiện trình xét, công nhận: ${attainingCommune(subject)}`;
  return [reason === null ? `${words}.` : `${words}. Lý do: ${reason}`];
};

/** The minutes of a sitting; `subjects`: what its dossiers ask for, by their ids. */
export function councilPaper(
  session: CouncilSession,
  province: DossierSubject['province'],
  subjects: ReadonlyMap<number, DossierSubject>,
): PaperFile {
  const { batch, heldOn, closedAt, simulated, dossiers } = session;
  const decided = dossiers.flatMap((dossier): Decided[] => {
    const subject = subjects.get(dossier.dossier.id);
    return subject === undefined ? [] : [{ dossier, subject }];
  });
  return councilMinutesFile({
    head: {
      ...{ number: null, date: heldOn, signer: { name: null, deputy: false }, recipients: [] },
      draft: closedAt === null,
      simulated,
    },
    province,
    session: batch,
    meeting: meetingOf(session),
    reports: [],
    opinions: [],
    decided: decided.map(voteOf),
    asked: sharedRule(dossiers.map(({ votes }) => votes)),
    conclusions: decided.flatMap(conclusionOf),
  });
}
