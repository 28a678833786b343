import type { DossierAction, DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { Who } from './dossier-access.ts';
import type { DossierContext } from './dossier-context.ts';
import { dossierEvent } from './dossier-events.ts';
import { tellMove } from './dossier-notices.ts';
import type { DossierWriter } from './dossier-store.ts';

/** A step that the rules allow. */
export type Step = {
  readonly action: DossierAction;
  readonly next: DossierState;
  readonly on: string;
  readonly reason: string | null;
  readonly paperNumber: string | null;
};

type StepTaken = {
  readonly writer: DossierWriter;
  readonly context: Pick<DossierContext, 'dossier' | 'unit'>;
};

/** Takes a step with a dossier and tells those whom it concerns. Answers what the trail is told; `more` besides. */
export async function takeStep(
  { writer, context }: StepTaken,
  step: Step,
  who: Who,
  more: Readonly<Record<string, unknown>> = {},
): Promise<AuditEntry> {
  const { dossier } = context;
  const { action, next, on, reason, paperNumber } = step;
  await writer.move(dossier.id, step, who.caller.userId);
  await tellMove(writer, context, step, who);
  const after = { state: next, action, on, paperNumber, ...more };
  const told = { before: { state: dossier.state }, after, ...(reason !== null && { reason }) };
  return dossierEvent('dossier.moved', dossier, who, told);
}
