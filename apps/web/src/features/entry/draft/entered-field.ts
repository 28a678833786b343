import type { Report, ReportChange } from '@tiendo/contracts/reports/report.ts';
import type { ReportedValue } from '@tiendo/contracts/reports/report-parts.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { comparableValue, noValue } from '../../../shared/values/reported-value.ts';

/** One thing that is entered for a commune. `at`: the position of its criterion, or the id of its indicator. */
export type EnteredField =
  | { readonly kind: 'verdict'; readonly at: number; readonly is: KnownVerdict }
  | { readonly kind: 'note'; readonly at: number; readonly is: string | null }
  | { readonly kind: 'value'; readonly at: number; readonly is: ReportedValue }
  | { readonly kind: 'declared'; readonly at: 0; readonly is: number | null };

export type FieldKey = `${EnteredField['kind']}.${number}`;

export const keyOf = ({ kind, at }: Pick<EnteredField, 'kind' | 'at'>): FieldKey => `${kind}.${at}`;

export function isSameField(a: EnteredField, b: EnteredField): boolean {
  if (a.kind === 'value' && b.kind === 'value') return comparableValue(a.is) === comparableValue(b.is);
  return a.kind === b.kind && a.is === b.is;
}

/** Everything that a report says, by key. */
export function fieldsOf({ cells, declaredCount }: Report): ReadonlyMap<FieldKey, EnteredField> {
  const fields: EnteredField[] = cells.flatMap(({ criterion: { position }, verdict, note, indicators }) => [
    { kind: 'verdict', at: position, is: verdict },
    { kind: 'note', at: position, is: note },
    ...indicators.map(({ id, value }) => ({ kind: 'value', at: id, is: value ?? noValue }) as const),
  ]);
  const declared = { kind: 'declared', at: 0, is: declaredCount } as const;
  return new Map([...fields, declared].map((field) => [keyOf(field), field]));
}

/** Fields as the server takes them. */
export function changeOf(fields: readonly EnteredField[]): ReportChange {
  const cells = new Map<number, ReportChange['cells'][number]>();
  const change: ReportChange = { cells: [], values: [] };
  for (const { kind, at, is } of fields) {
    if (kind === 'declared') change.declaredCount = is;
    else if (kind === 'value') change.values.push({ indicator: at, ...is });
    else {
      const cell = cells.get(at) ?? { criterion: at };
      const told = kind === 'note' ? { note: is } : { verdict: is === 'unknown' ? null : is };
      cells.set(at, { ...cell, ...told });
    }
  }
  return { ...change, cells: [...cells.values()] };
}
