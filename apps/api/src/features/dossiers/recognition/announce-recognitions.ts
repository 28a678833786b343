import type {
  announceRecognitions as contract,
  Recognition,
} from '@tiendo/contracts/dossiers/recognitions.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { requireDistinct } from '../../../shared/set-content/require-criterion.ts';
import type { DossierDeps } from '../change-dossier.ts';
import type { Who } from '../dossier-access.ts';
import type { DossierWriter } from '../dossier-store.ts';
import { lockTogether, moveTogether } from '../move-together.ts';
import { recognitionEvent, toldRecognition } from './told-recognition.ts';

type Body = BodyOf<typeof contract>;

async function announce(
  deps: DossierDeps,
  writer: DossierWriter,
  { on, dossiers: ids }: Body,
  who: Who,
): Promise<Recognition[]> {
  const dossiers = await lockTogether(deps, writer, ids, who);
  const steps = ids.map((id, place) => {
    const path = `dossiers.${place}`;
    return { id, action: 'announce' as const, reason: null, paperNumber: null, path };
  });
  const moved = await moveTogether(writer, dossiers, { steps, on }, who);
  await writer.announce(on, ids);
  const recognitions = await writer.recognitions({ dossierIds: ids });
  const told = { before: { announcedOn: null }, after: { announcedOn: on } };
  const events = recognitions.map((one) => recognitionEvent('recognition.announced', one, who, told));
  await writer.tell([...moved, ...events]);
  return recognitions.map((one) => toldRecognition(deps.reference, one, who.today));
}

/** Records that decisions of recognition were announced on a day: of all the communes named, or of none. */
export async function announceRecognitions(
  deps: DossierDeps,
  { body, key }: { readonly body: Body; readonly key: string | null },
  who: Who,
): Promise<{ items: Recognition[] }> {
  requireDistinct(body.dossiers, 'dossiers');
  const command = { userId: who.caller.userId, key, name: 'announceRecognitions', body };
  return deps.store.write((writer) =>
    writer.once(command, async () => ({ items: await announce(deps, writer, body, who) })),
  );
}
