import type { Dossier, DossierChange } from '@tiendo/contracts/dossiers/dossier.ts';
import type { ReportedValue } from '@tiendo/contracts/reports/report-parts.ts';
import type { ConditionKey } from '@tiendo/domain/dossiers/procedure.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { comparableValue, noValue } from '../../../../shared/values/reported-value.ts';

/** The meeting of the commune, in people. */
export type SaidMeeting = NonNullable<NonNullable<DossierChange['meeting']>>;

/** One thing that an applicant writes. `at`: position of its criterion, id of its indicator, or the key of its condition. */
export type DossierField =
  | { readonly kind: 'verdict'; readonly at: number; readonly is: KnownVerdict }
  | { readonly kind: 'note'; readonly at: number; readonly is: string | null }
  | { readonly kind: 'value'; readonly at: number; readonly is: ReportedValue }
  | { readonly kind: 'condition'; readonly at: ConditionKey; readonly is: boolean | null }
  | { readonly kind: 'meeting'; readonly at: 'commune'; readonly is: SaidMeeting | null };

export type FieldKey = `${DossierField['kind']}.${DossierField['at']}`;

export const keyOf = ({ kind, at }: Pick<DossierField, 'kind' | 'at'>): FieldKey => `${kind}.${at}`;

function comparable({ kind, is }: DossierField): string {
  if (kind === 'value') return comparableValue(is);
  if (kind !== 'meeting' || is === null) return String(is);
  return [is.heldOn, is.present, is.agreed].join(' ');
}

export const isSameField = (a: DossierField, b: DossierField): boolean =>
  keyOf(a) === keyOf(b) && comparable(a) === comparable(b);

/** Everything that a dossier says, by key. */
export function fieldsOf({
  claims,
  conditions,
  meetings,
}: Pick<Dossier, 'claims' | 'conditions' | 'meetings'>): ReadonlyMap<FieldKey, DossierField> {
  const held = meetings.find(({ kind }) => kind === 'commune');
  const meeting =
    held === undefined ? null : { heldOn: held.heldOn, present: held.present, agreed: held.agreed };
  const fields: DossierField[] = [
    ...claims.flatMap(({ criterion: { position }, verdict, note, indicators }): DossierField[] => [
      { kind: 'verdict', at: position, is: verdict },
      { kind: 'note', at: position, is: note },
      ...indicators.map(({ id, value }) => ({ kind: 'value', at: id, is: value ?? noValue }) as const),
    ]),
    ...conditions.map(({ key, held: is }) => ({ kind: 'condition', at: key, is }) as const),
    { kind: 'meeting', at: 'commune', is: meeting },
  ];
  return new Map(fields.map((field) => [keyOf(field), field]));
}

/** Fields as the server takes them. */
export function changeOf(fields: readonly DossierField[]): DossierChange {
  const cells = new Map<number, DossierChange['cells'][number]>();
  const change: DossierChange = { cells: [], values: [], conditions: [] };
  const tell = (criterion: number, told: object) =>
    cells.set(criterion, { ...(cells.get(criterion) ?? { criterion }), ...told });
  for (const field of fields) {
    if (field.kind === 'meeting') change.meeting = field.is;
    else if (field.kind === 'condition') change.conditions.push({ key: field.at, held: field.is });
    else if (field.kind === 'value') change.values.push({ indicator: field.at, ...field.is });
    else if (field.kind === 'note') tell(field.at, { note: field.is });
    else tell(field.at, { verdict: field.is === 'unknown' ? null : field.is });
  }
  return { ...change, cells: [...cells.values()] };
}
