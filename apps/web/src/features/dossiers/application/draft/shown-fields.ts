import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { ClaimedIndicator, DossierClaim } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { ReportedValue } from '@tiendo/contracts/reports/report-parts.ts';
import type { ConditionKey } from '@tiendo/domain/dossiers/procedure.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { noValue } from '../../../../shared/values/reported-value.ts';
import { type FieldKey, fieldsOf, keyOf, type SaidMeeting } from './dossier-field.ts';
import type { FieldDrafts } from './field-draft.ts';

const mineAt = (drafts: FieldDrafts, key: FieldKey) => drafts.get(key)?.mine;

/** The verdict as it was written, else as it is stored; so with every field below. */
export function shownVerdict({ criterion, verdict }: DossierClaim, drafts: FieldDrafts): KnownVerdict {
  const mine = mineAt(drafts, `verdict.${criterion.position}`);
  return mine?.kind === 'verdict' ? mine.is : verdict;
}

export function shownNote({ criterion, note }: DossierClaim, drafts: FieldDrafts): string {
  const mine = mineAt(drafts, `note.${criterion.position}`);
  return (mine?.kind === 'note' ? mine.is : note) ?? '';
}

export function shownValue({ id, value }: ClaimedIndicator, drafts: FieldDrafts): ReportedValue {
  const mine = mineAt(drafts, `value.${id}`);
  return mine?.kind === 'value' ? mine.is : (value ?? noValue);
}

export function shownCondition(dossier: Dossier, key: ConditionKey, drafts: FieldDrafts): boolean | null {
  const mine = mineAt(drafts, `condition.${key}`);
  if (mine?.kind === 'condition') return mine.is;
  return dossier.conditions.find((one) => one.key === key)?.held ?? null;
}

export function shownMeeting(dossier: Dossier, drafts: FieldDrafts): SaidMeeting | null {
  const key = keyOf({ kind: 'meeting', at: 'commune' });
  const field = mineAt(drafts, key) ?? fieldsOf(dossier).get(key);
  return field?.kind === 'meeting' ? field.is : null;
}
