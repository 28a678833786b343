import type {
  recordRecognitionDecisions as contract,
  Recognition,
} from '@tiendo/contracts/dossiers/recognitions.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { decisionProblems } from '@tiendo/domain/dossiers/council.ts';
import type { AppIssue } from '../../../shared/app-error.ts';
import type { Reference } from '../../../shared/reference/reference.ts';
import type { UnitRecord } from '../../../shared/reference/unit-record.ts';
import { requireDistinct } from '../../../shared/set-content/require-criterion.ts';
import type { DossierDeps } from '../change-dossier.ts';
import { idsOfTerritory } from '../council/session-access.ts';
import type { Who } from '../dossier-access.ts';
import type { DossierWriter } from '../dossier-store.ts';
import { lockTogether, moveTogether, type PlacedDossier, refuseAll } from '../move-together.ts';
import { recognitionEvent, toldRecognition } from './told-recognition.ts';

type Body = BodyOf<typeof contract>;
type Placed = ReadonlyMap<number, PlacedDossier>;

/** What stands against the days and years of decisions; the day is told of once. */
function dateIssues({ on, items }: Body, dossiers: Placed, today: string): AppIssue[] {
  const issues = items.flatMap(({ dossier, year }, place) => {
    const standing = dossiers.get(dossier)?.dossier;
    const councilOn = standing?.state === 'qualified' ? standing.stateSince : null;
    return decisionProblems({ on, year }, { councilOn, today }).map((code): AppIssue => {
      if (code === 'year_after_decision')
        return { path: `items.${place}.year`, code, given: String(year), expected: on.slice(0, 4) };
      const expected =
        code === 'decision_before_council' && councilOn !== null ? { expected: councilOn } : {};
      return { path: 'on', code, given: on, ...expected };
    });
  });
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/** The province that a unit lies in; itself where it lies in none. */
const provinceOf = ({ units }: Pick<Reference, 'units'>, unit: UnitRecord): UnitRecord =>
  unit.pathIds.map((id) => units.byId(id)).find((one) => one?.kind === 'province') ?? unit;

/** Numbers that were given to another commune of the province on the same day, or twice in the command. */
async function numberIssues(
  { reference }: DossierDeps,
  writer: DossierWriter,
  { on, items }: Body,
  dossiers: Placed,
  { caller }: Who,
): Promise<AppIssue[]> {
  const provinces = new Map(
    [...dossiers.values()].map(({ unit }) => provinceOf(reference, unit)).map((one) => [one.id, one]),
  );
  await writer.holdProvinces([...provinces.keys()]);
  const taken = new Map<string, number>();
  for (const province of provinces.values())
    for (const { number, unitId } of await writer.numbersOf(
      idsOfTerritory(reference, province),
      on,
      caller.demonstration,
    ))
      taken.set(`${province.id} ${number}`, unitId);
  return items.flatMap(({ dossier, number }, place): AppIssue[] => {
    const placed = dossiers.get(dossier);
    if (placed === undefined) return [];
    const key = `${provinceOf(reference, placed.unit).id} ${number}`;
    const owner = taken.get(key) ?? placed.dossier.unitId;
    taken.set(key, owner);
    if (owner === placed.dossier.unitId) return [];
    const name = reference.units.byId(owner)?.name;
    const code = 'decision_number_taken';
    return [{ path: `items.${place}.number`, code, given: number, ...(name && { expected: name }) }];
  });
}

async function record(
  deps: DossierDeps,
  writer: DossierWriter,
  body: Body,
  who: Who,
): Promise<Recognition[]> {
  const { on, items } = body;
  const ids = items.map(({ dossier }) => dossier);
  const dossiers = await lockTogether(deps, writer, ids, who);
  refuseAll([
    ...dateIssues(body, dossiers, who.today),
    ...(await numberIssues(deps, writer, body, dossiers, who)),
  ]);
  const steps = items.map(({ dossier: id, number: paperNumber }, place) => {
    const path = `items.${place}.dossier`;
    return { id, action: 'recognise' as const, reason: null, paperNumber, path };
  });
  const moved = await moveTogether(writer, dossiers, { steps, on }, who);
  await writer.recordDecisions(on, items);
  const recognitions = await writer.recognitions({ dossierIds: ids });
  const events = recognitions.map((one) => {
    const { dossierId, levelId, achievedYear, decisionNumber, decisionDate, batch } = one;
    const after = { dossierId, levelId, achievedYear, decisionNumber, decisionDate, batch };
    return recognitionEvent('recognition.recorded', one, who, { after });
  });
  await writer.tell([...moved, ...events]);
  return recognitions.map((one) => toldRecognition(deps.reference, one, who.today));
}

/** Records decisions of recognition of one day for dossiers that qualified: all of them, or none. */
export async function recordRecognitionDecisions(
  deps: DossierDeps,
  { body, key }: { readonly body: Body; readonly key: string | null },
  who: Who,
): Promise<{ items: Recognition[] }> {
  requireDistinct(
    body.items.map(({ dossier }) => dossier),
    'items',
  );
  const command = { userId: who.caller.userId, key, name: 'recordRecognitionDecisions', body };
  return deps.store.write((writer) =>
    writer.once(command, async () => ({ items: await record(deps, writer, body, who) })),
  );
}
