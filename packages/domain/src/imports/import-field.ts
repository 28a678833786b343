import type { CriterionNaming } from './criterion-names.ts';
import { headingKey } from './heading-key.ts';
import { type NamedField, namedFieldOf } from './named-field.ts';

/** What a column holds: a named field, or by its id the verdict on a criterion or the value of an indicator. */
export type ImportField = NamedField | `criterion:${number}` | `indicator:${number}`;

/** A choice made before for a heading, by its key; null: the column is not to be used. */
export type RememberedMapping = ReadonlyMap<string, ImportField | null>;

export type FieldFinding = {
  field: ImportField | null;
  from: 'remembered' | 'heading' | null;
  contradicts: boolean;
};

const nothing: FieldFinding = { field: null, from: null, contradicts: false };
const byHeading = (field: ImportField): FieldFinding => ({ field, from: 'heading', contradicts: false });

function fieldOfText(text: string, naming: CriterionNaming): FieldFinding {
  const named = namedFieldOf(text);
  if (named !== null) return byHeading(named);
  const indicator = naming.indicatorOf(text);
  if (indicator !== null) return byHeading(`indicator:${indicator.id}`);
  const criterion = naming.criterionOf(text);
  if (criterion === 'contradiction') return { ...nothing, contradicts: true };
  return criterion === null ? nothing : byHeading(`criterion:${criterion.id}`);
}

const isOfCriterion = ({ field }: FieldFinding): boolean => field?.startsWith('criterion:') === true;

/** Of what the headings above a column mean, from the lowest up, what the column holds. */
function fieldOfParts(found: readonly FieldFinding[]): FieldFinding {
  const place = found.findIndex(({ field, contradicts }) => field !== null || contradicts);
  const lowest = found[place] ?? nothing;
  const above = found.slice(place + 1).find(isOfCriterion);
  if (above === undefined || lowest.field === null || isOfCriterion(lowest)) return lowest;
  if (lowest.field.startsWith('indicator:')) return lowest;
  return lowest.field === 'verdict' ? above : nothing;
}

function fieldChosen(parts: readonly string[], remembered: RememberedMapping): FieldFinding | null {
  if (remembered.size === 0) return null;
  const chosen = [parts.join(' '), ...parts.toReversed()].map(headingKey).find((key) => remembered.has(key));
  if (chosen === undefined) return null;
  return { field: remembered.get(chosen) ?? null, from: 'remembered', contradicts: false };
}

/** What a column holds by its headings, from the top one to the one next to the rows. */
export type HeadingFields = (parts: readonly string[]) => FieldFinding;

/**
 * Tells what columns hold: as a person chose before, else by the lowest heading that is known. "Kết quả" under
 * "Quy hoạch" is the verdict on that criterion, and "Ghi chú" under it is no field.
 */
export function headingFields(naming: CriterionNaming, remembered: RememberedMapping): HeadingFields {
  const known = new Map<string, FieldFinding>();
  const fieldOf = (text: string): FieldFinding => {
    const found = known.get(text) ?? fieldOfText(text, naming);
    known.set(text, found);
    return found;
  };
  return (parts) => fieldChosen(parts, remembered) ?? fieldOfParts(parts.map(fieldOf).toReversed());
}
