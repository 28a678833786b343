import { type Dossier, getDossier } from '@tiendo/contracts/dossiers/dossier.ts';
import {
  applicationMove,
  appraisalMove,
  moveApplication,
  moveAppraisal,
  moveVerification,
  verificationMove,
} from '@tiendo/contracts/dossiers/dossier-moves.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { type DossierState, dossierMove, dossierStates } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { DossierPart } from '@tiendo/domain/dossiers/procedure.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import {
  type Dossiers,
  startDossiers,
  straightToProvince,
  throughDistrict,
  versionOf,
} from '../../testing/dossiers.fixture.ts';
import { storedCallerOfAllRoles } from '../../testing/stored-caller.ts';

const commands = [
  ['applicant', moveApplication, applicationMove],
  ['district', moveVerification, verificationMove],
  ['province', moveAppraisal, appraisalMove],
] as const;

/** Every deed of every part over the API, as each may ask for it. */
const deeds = commands.flatMap(([part, command, schema]) =>
  schema.options.map(({ shape }) => ({
    part,
    command,
    action: shape.action.value,
    takesReason: 'reason' in shape,
  })),
);

let dossiers: Dossiers;
let everything: Caller;

beforeAll(async () => {
  dossiers = await startDossiers();
  everything = await storedCallerOfAllRoles(dossiers.api.database);
});
afterAll(() => dossiers.api.close());

const seen = async (id: number): Promise<Dossier> => {
  const { api } = dossiers;
  return (await api.get(urlOf(getDossier, { params: { id } }), api.as(everything))).json();
};

/** Puts a dossier into a state, as it was handed in once and with nobody having a part in it. */
async function put(id: number, state: DossierState): Promise<Dossier> {
  const { database } = dossiers.api;
  const where = { dossierId: id };
  await database.dossierPerson.deleteMany({ where });
  await database.dossierReturn.deleteMany({ where });
  await database.dossierSubmission.deleteMany({ where: { ...where, number: { gt: 1 } } });
  await database.dossier.update({ where: { id }, data: { state, submissionCount: 1 } });
  return seen(id);
}

async function deedRefused(
  { part, command, action, takesReason }: (typeof deeds)[number],
  at: Dossier,
  hasDistrict: boolean,
): Promise<void> {
  const answer = await dossiers.api.send(command as typeof moveApplication, {
    params: { id: at.id },
    body: { action, ...(takesReason && { reason: 'Thử mọi bước.' }) } as { action: 'submit' },
    as: everything,
    headers: versionOf(at),
  });
  const people = { authors: new Set<string>(), verifiers: new Set<string>(), appraisers: new Set<string>() };
  const expected = dossierMove(
    { state: at.state, hasDistrict, people, lastOn: at.stateSince },
    {
      ...{
        action,
        part: part as DossierPart,
        actor: everything.userId,
        on: '2026-11-20',
        today: '2026-11-20',
      },
      ...{ hasReason: true, isReady: true },
    },
  );
  const now = await seen(at.id);
  const { code } = answer.json();
  if (expected.refusal !== null)
    expect([action, part, code, now.state]).toEqual([action, part, expected.refusal, at.state]);
  else if (answer.statusCode === 200) expect([action, now.state]).toEqual([action, expected.next]);
  else expect([action, code, now.state]).toEqual([action, 'dossier_not_ready', at.state]);
}

describe.each([
  ['with a district', throughDistrict, true],
  ['without one', straightToProvince, false],
] as const)('a dossier %s', (_, asked, hasDistrict) => {
  let id: number;

  beforeAll(async () => {
    ({ id } = await dossiers.received(asked));
  });

  it.each(dossierStates)('in the state %s moves by the rules, or is refused by their name', async (state) => {
    for (const deed of deeds) await deedRefused(deed, await put(id, state), hasDistrict);
  });
});
