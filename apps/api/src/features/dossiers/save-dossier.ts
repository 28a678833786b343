import type { Dossier, DossierChange } from '@tiendo/contracts/dossiers/dossier.ts';
import { isItemOpen } from '@tiendo/domain/dossiers/returned-items.ts';
import { parameterError } from '../../shared/app-error.ts';
import {
  type Criterion,
  requireCriterion,
  requireDistinct,
} from '../../shared/set-content/require-criterion.ts';
import type { ValueRecord } from '../../shared/set-content/told-indicator.ts';
import { changeDossier, type DossierDeps } from './change-dossier.ts';
import type { Who } from './dossier-access.ts';
import type { DossierContext } from './dossier-context.ts';
import { dossierEvent } from './dossier-events.ts';
import type { MeetingRecord } from './dossier-record.ts';
import type { DossierWriting } from './dossier-store.ts';
import { returnedOf } from './last-return.ts';

/** Refuses what the state of a dossier does not leave open. */
export function requireOpenCriterion(context: DossierContext, criterion: Criterion): void {
  const item = { kind: 'criterion', criterionId: criterion.id } as const;
  if (!isItemOpen(context.dossier.state, returnedOf(context), item))
    throw parameterError('dossier_frozen', `criteria.${criterion.position}`);
}

/** Refuses a paper that the state of a dossier does not leave open. */
export function requireOpenPaper(context: DossierContext, code: string): void {
  if (!isItemOpen(context.dossier.state, returnedOf(context), { kind: 'paper', code }))
    throw parameterError('dossier_frozen', `checklist.${code}`);
}

/** A meeting as it is stored. Throws what of it cannot be. */
export function meetingOf(
  kind: MeetingRecord['kind'],
  { heldOn, present, agreed }: Omit<MeetingRecord, 'kind'>,
  today: string,
): MeetingRecord {
  if (agreed > present)
    throw parameterError('agreed_beyond_present', 'meeting.agreed', {
      given: String(agreed),
      expected: String(present),
    });
  if (heldOn > today) throw parameterError('date_in_future', 'meeting.heldOn', { given: heldOn });
  return { kind, heldOn, present, agreed };
}

function valuesOf({ values }: DossierChange, context: DossierContext): ValueRecord[] {
  requireDistinct(
    values.map(({ indicator }) => indicator),
    'values',
  );
  return values.map(({ indicator, quantity, text, isMet }, place) => {
    const criterion = context.content.criteria.find(({ indicators }) =>
      indicators.some(({ id }) => id === indicator),
    );
    if (criterion === undefined)
      throw parameterError('unknown_indicator', `values.${place}.indicator`, { given: String(indicator) });
    requireOpenCriterion(context, criterion);
    const { min = null, max = null, decimals = null, qualifier = null } = quantity ?? {};
    return { indicatorId: indicator, min, max, decimals, qualifier, text, isMet };
  });
}

function cellsOf({ cells }: DossierChange, context: DossierContext) {
  requireDistinct(
    cells.map(({ criterion }) => criterion),
    'cells',
  );
  return cells.map((cell, place) => {
    const criterion = requireCriterion(context.content, cell.criterion, `cells.${place}.criterion`);
    requireOpenCriterion(context, criterion);
    const { verdictsAllowed } = context.content;
    if (cell.verdict != null && !verdictsAllowed.includes(cell.verdict))
      throw parameterError('verdict_not_allowed', `cells.${place}.verdict`, {
        given: cell.verdict,
        expected: verdictsAllowed.join(', '),
      });
    return { ...cell, criterionId: criterion.id };
  });
}

function writingOf(change: DossierChange, context: DossierContext, today: string): DossierWriting {
  const cells = cellsOf(change, context);
  const values = valuesOf(change, context);
  if (change.meeting !== undefined) requireOpenPaper(context, 'commune_minutes');
  if (change.conditions.length > 0 && context.dossier.state !== 'preparing')
    throw parameterError('dossier_frozen', 'conditions');
  return {
    verdicts: cells.flatMap(({ criterionId, verdict }) =>
      verdict === undefined ? [] : [{ criterionId, verdict }],
    ),
    notes: cells.flatMap(({ criterionId, note }) => (note === undefined ? [] : [{ criterionId, note }])),
    values,
    conditions: change.conditions,
    ...(change.meeting !== undefined && {
      meeting: change.meeting === null ? null : meetingOf('commune', change.meeting, today),
    }),
  };
}

/** The same things as they were before. */
function beforeOf({ dossier, conditions }: DossierContext, writing: DossierWriting) {
  const changed = new Set([...writing.verdicts, ...writing.notes].map(({ criterionId }) => criterionId));
  const indicators = new Set(writing.values.map(({ indicatorId }) => indicatorId));
  return {
    claims: dossier.claims.filter(({ criterionId }) => changed.has(criterionId)),
    values: dossier.values.filter(({ indicatorId }) => indicators.has(indicatorId)),
    conditions: conditions.filter(({ key }) => writing.conditions.some((one) => one.key === key)),
    ...(writing.meeting !== undefined && {
      meeting: dossier.meetings.find(({ kind }) => kind === 'commune') ?? null,
    }),
  };
}

/** Writes claims, values, conditions and the meeting of a commune; what is not named stays as it is. */
export const saveDossier = (
  deps: DossierDeps,
  { id, version, change }: { readonly id: number; readonly version: number; readonly change: DossierChange },
  who: Who,
): Promise<Dossier> =>
  changeDossier(deps, { id, version, part: 'applicant' }, who, async ({ writer, context }) => {
    const writing = writingOf(change, context, who.today);
    await writer.write(id, writing, who.caller.userId);
    const told = { before: beforeOf(context, writing), after: writing };
    return [dossierEvent('dossier.saved', context.dossier, who, told)];
  });
