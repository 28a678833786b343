import type { CouncilMinutes } from '@tiendo/contracts/dossiers/council.ts';
import { voteProblems } from '@tiendo/domain/dossiers/council.ts';
import { hasConflict } from '@tiendo/domain/dossiers/dossier-state.ts';
import { type AppIssue, parameterError } from '../../../shared/app-error.ts';
import type { Reference } from '../../../shared/reference/reference.ts';
import type { UnitRecord } from '../../../shared/reference/unit-record.ts';
import { requireDistinct } from '../../../shared/set-content/require-criterion.ts';
import { peopleOf, type Who } from '../dossier-access.ts';
import type { DossierFacts } from '../dossier-store.ts';
import { refuseAll } from '../move-together.ts';
import { idsOfTerritory } from './session-access.ts';
import type { CouncilDossierRecord, MinutesRecord, VoteRecord } from './session-record.ts';

/** Minutes as they are stored. */
export const minutesOf = ({ dossiers, ...minutes }: CouncilMinutes): MinutesRecord => ({
  batch: minutes.batch,
  heldOn: minutes.heldOn,
  place: minutes.place,
  members: minutes.members,
  votes: dossiers,
});

/** Votes beyond the members present, an issue each. */
function countIssues({ members, votes }: MinutesRecord): AppIssue[] {
  const sitting = {
    members: members.length,
    present: members.filter(({ isPresent }) => isPresent).length,
  };
  return votes.flatMap((vote, place) =>
    voteProblems(vote, sitting).map(({ code, given, most }) => ({
      path: `dossiers.${place}.inFavour`,
      code,
      given: String(given),
      expected: String(most),
    })),
  );
}

type Sat = { readonly unit: UnitRecord; readonly demonstration: boolean };

function issueOfDossier(
  dossier: CouncilDossierRecord,
  place: number,
  { units }: Pick<Reference, 'units'>,
  { caller }: Who,
): AppIssue[] {
  const path = `dossiers.${place}.dossier`;
  const given = units.byId(dossier.unitId)?.name ?? String(dossier.id);
  if (dossier.state !== 'awaiting_council') return [{ path, code: 'dossier_not_before_council', given }];
  if (hasConflict(peopleOf(dossier), 'province', caller.userId))
    return [{ path, code: 'conflict_of_interest', given }];
  return [];
}

/** What stands against the dossiers of minutes. Throws `unknown_dossier` for those that are not of the province. */
async function dossierIssues(
  facts: Pick<DossierFacts, 'councilDossiers'>,
  reference: Pick<Reference, 'units'>,
  votes: readonly VoteRecord[],
  { unit, demonstration }: Sat,
  who: Who,
): Promise<AppIssue[]> {
  const ids = votes.map(({ dossier }) => dossier);
  requireDistinct(ids, 'dossiers');
  const territory = new Set(idsOfTerritory(reference, unit));
  const dossiers = new Map((await facts.councilDossiers(ids)).map((one) => [one.id, one]));
  return votes.flatMap(({ dossier: id }, place) => {
    const dossier = dossiers.get(id);
    if (dossier?.demonstration !== demonstration || !territory.has(dossier.unitId))
      throw parameterError('unknown_dossier', `dossiers.${place}.dossier`, { given: String(id) });
    return issueOfDossier(dossier, place, reference, who);
  });
}

/** Refuses minutes that cannot be, with everything that stands against them. */
export async function checkMinutes(
  facts: Pick<DossierFacts, 'councilDossiers'>,
  reference: Pick<Reference, 'units'>,
  minutes: MinutesRecord,
  sat: Sat,
  who: Who,
): Promise<void> {
  const ofDossiers = await dossierIssues(facts, reference, minutes.votes, sat, who);
  refuseAll([...ofDossiers, ...countIssues(minutes)]);
}
