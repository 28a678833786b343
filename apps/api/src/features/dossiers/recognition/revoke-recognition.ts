import type {
  revokeRecognition as contract,
  HeldReading,
} from '@tiendo/contracts/dossiers/recognition-watch.ts';
import type { AnswerOf, BodyOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../../shared/app-error.ts';
import type { AuditEntry } from '../../../shared/audit/audit-trail.ts';
import type { Data } from '../../../shared/data/data.ts';
import type { Who } from '../dossier-access.ts';
import type { DossierStore, DossierWriter } from '../dossier-store.ts';
import { lockTogether, moveTogether } from '../move-together.ts';
import { heldReading } from './held-reading.ts';
import type { StoredRecognition } from './recognition-store.ts';
import { reachRecognition, recognitionEvent, toldRecognition } from './told-recognition.ts';

type Body = BodyOf<typeof contract>;
type Deps = { readonly data: Data; readonly store: DossierStore };
type Asked = { readonly id: number; readonly body: Body; readonly key: string | null };

function refuseDay(
  { revokedOn, decisionDate, knownFrom }: StoredRecognition,
  on: string,
  today: string,
): void {
  if (revokedOn !== null) throw parameterError('recognition_ended', 'id', { given: revokedOn });
  if (on > today) throw parameterError('decision_in_future', 'on', { given: on });
  const earliest = decisionDate ?? knownFrom;
  if (on < earliest) throw parameterError('date_before_last', 'on', { given: on, expected: earliest });
}

/** Refuses a ground that the last accepted state does not give; where it cannot tell, people decide. */
function refuseGround({ standing, notMet, size }: HeldReading, ground: Body['ground']): void {
  if (standing === ground || standing === 'cannot_tell') return;
  throw parameterError('no_revocation_ground', 'ground', { given: ground, expected: `${notMet}/${size}` });
}

/** The dossier that the recognition ended, where there is one, is revoked with it. */
async function moveDossier(
  { data }: Deps,
  writer: DossierWriter,
  { dossierId }: StoredRecognition,
  { on, number, reason }: Body & { readonly on: string },
  who: Who,
): Promise<AuditEntry[]> {
  if (dossierId === null) return [];
  const dossiers = await lockTogether({ reference: data }, writer, [dossierId], who);
  const step = { id: dossierId, action: 'revoke', reason, paperNumber: number, path: 'id' } as const;
  return moveTogether(writer, dossiers, { steps: [step], on }, who);
}

async function revoke(deps: Deps, writer: DossierWriter, { id, body }: Asked, who: Who) {
  const { data } = deps;
  const { today } = who;
  const { stored, unit } = reachRecognition(data, id, await writer.lockRecognition(id), who);
  const on = body.on ?? today;
  refuseDay(stored, on, today);
  const { code: levelCode = '' } = data.sets.levels.find((level) => level.id === stored.levelId) ?? {};
  const since = stored.decisionDate ?? stored.knownFrom;
  const of = { unit, levelCode, simulated: who.caller.demonstration, since };
  const held = heldReading({ ...data, keys: await writer.keyCriteria(), today }, of);
  const { number, ground, reason } = body;
  refuseGround(held, ground);
  const moved = await moveDossier(deps, writer, stored, { ...body, on }, who);
  await writer.revoke(id, { on, ground, number });
  const { standing, setCode, asOf, notMet, keysNotMet, unknown, size } = held;
  const after = {
    ...{ revokedOn: on, revocationNumber: number, revocationGround: ground },
    ...{ standing, set: setCode, asOf, notMet, keysNotMet, unknown, size },
  };
  const told = { before: { revokedOn: null }, after, reason };
  const [now] = await writer.recognitions({ ids: [id] });
  await writer.tell([...moved, recognitionEvent('recognition.revoked', stored, who, told)]);
  return { recognition: toldRecognition(data, now ?? stored, today), held };
}

/** Records the revocation of a recognition, by the ground that the last accepted state gives. */
export const revokeRecognition = (deps: Deps, asked: Asked, who: Who): Promise<AnswerOf<typeof contract>> => {
  const { id, body, key } = asked;
  const command = { userId: who.caller.userId, key, name: 'revokeRecognition', body: { id, body } };
  return deps.store.write((writer) => writer.once(command, () => revoke(deps, writer, asked, who)));
};
