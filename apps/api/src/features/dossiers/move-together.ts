import {
  type DossierAction,
  type DossierRefusal,
  dossierMove,
} from '@tiendo/domain/dossiers/dossier-state.ts';
import { AppError, type AppIssue } from '../../shared/app-error.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { DossierDeps } from './change-dossier.ts';
import { reachDossier, standingOf, unknownDossier, type Who } from './dossier-access.ts';
import { type DossierPlace, placeOf } from './dossier-context.ts';
import type { DossierRecord } from './dossier-record.ts';
import type { DossierWriter } from './dossier-store.ts';
import { type Step, takeStep } from './take-step.ts';

/** A dossier with where it lies and by which procedure. */
export type PlacedDossier = DossierPlace & { readonly dossier: DossierRecord };

/** What the province does with one dossier of many; `path`: where a command names it. */
export type StepOfMany = Pick<Step, 'reason' | 'paperNumber'> & {
  readonly id: number;
  readonly action: DossierAction;
  readonly path: string;
};

/** Dossiers that nobody else moves until the transaction ends, by their ids. Throws `unknown_dossier`. */
export async function lockTogether(
  { reference }: Pick<DossierDeps, 'reference'>,
  writer: DossierWriter,
  ids: readonly number[],
  who: Who,
): Promise<ReadonlyMap<number, PlacedDossier>> {
  const locked = new Map<number, PlacedDossier>();
  for (const id of ids.toSorted((a, b) => a - b)) {
    const dossier = await writer.lock(id);
    if (dossier === null) throw unknownDossier(id);
    reachDossier(reference, dossier, 'recognition.record', who);
    locked.set(id, { ...placeOf(reference, dossier), dossier });
  }
  return locked;
}

const codeOf = (refusal: DossierRefusal): AppIssue['code'] =>
  refusal === 'reason_missing' ? 'missing_parameter' : refusal;

function issueOf(
  refusal: DossierRefusal,
  { dossier, unit }: PlacedDossier,
  path: string,
  on: string,
): AppIssue {
  const code = codeOf(refusal);
  if (code === 'date_in_future') return { path, code, given: on };
  if (code === 'date_before_last') return { path, code, given: on, expected: dossier.stateSince };
  return { path, code, given: code === 'dossier_state' ? dossier.state : unit.name };
}

/** Throws everything that was found, under the name of the first. */
export function refuseAll(issues: readonly AppIssue[]): void {
  const [first] = issues;
  if (first !== undefined) throw new AppError(first.code, issues);
}

/**
 * Takes a step of the province with each of some dossiers on one day: with all of them, or with none. Answers what the
 * trail is told. Throws every refusal, an issue each.
 */
export async function moveTogether(
  writer: DossierWriter,
  dossiers: ReadonlyMap<number, PlacedDossier>,
  { steps, on }: { readonly steps: readonly StepOfMany[]; readonly on: string },
  who: Who,
): Promise<AuditEntry[]> {
  const { caller, today } = who;
  const taken = steps.map((step) => {
    const placed = dossiers.get(step.id);
    if (placed === undefined) throw unknownDossier(step.id);
    const { action, reason } = step;
    const by = { part: 'province', actor: caller.userId, isReady: true } as const;
    const deed = { ...by, action, on, today, hasReason: reason !== null };
    return { step, placed, move: dossierMove(standingOf(placed), deed) };
  });
  refuseAll(
    taken.flatMap(({ step, placed, move: { refusal } }) =>
      refusal === null ? [] : [issueOf(refusal, placed, step.path, on)],
    ),
  );
  const events: AuditEntry[] = [];
  for (const { step, placed, move } of taken) {
    const { action, reason, paperNumber } = step;
    if (move.next === null) continue;
    const done = { action, next: move.next, on, reason, paperNumber };
    events.push(await takeStep({ writer, context: placed }, done, who));
    await writer.notePart(step.id, 'appraiser', caller.userId);
  }
  return events;
}
