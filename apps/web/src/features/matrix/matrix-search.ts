import { type MatrixSort, usualSort } from '@tiendo/charts/matrix/matrix-order.ts';
import { noSince } from '@tiendo/contracts/matrix-address.ts';
import { comparedPeriod } from '@tiendo/contracts/ranking-address.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { z } from 'zod';
import { matrixParameters, openPattern, sortPattern, verdictPattern } from './matrix-parameters.ts';

const verdictBySlug = {
  dat: 'met',
  'co-ban': 'basically_met',
  'chua-dat': 'not_met',
  'khong-xet': 'not_assessed',
  'chua-ro': 'unknown',
} as const satisfies Record<string, KnownVerdict>;

type VerdictSlug = keyof typeof verdictBySlug;

const schema = z.object(matrixParameters);
export type MatrixSearch = z.infer<typeof schema>;

export type VerdictFilter = { position: number; verdict: KnownVerdict };

/** A cell by the code, or the id, of its unit and the position of its criterion. */
export type OpenCell = { unit: string; position: number };

export type MatrixChoice = {
  /** Code of the period compared with; null: with none. */
  since: string | null;
  sort: MatrixSort;
  verdict: VerdictFilter | null;
  pilotsOnly: boolean;
  targetYear: string | null;
  region: string | null;
  /** Number of the only group of criteria shown, counted from 1. */
  group: number | null;
  changedOnly: boolean;
  open: OpenCell | null;
};

const sortKeys = { dat: 'met', ten: 'name', doi: 'change' } as const;

function sortOf(text: string | undefined): MatrixSort {
  const [, sign, key, place] = sortPattern.exec(text ?? '') ?? [];
  if (place !== undefined) return { by: { position: Number(place) }, descending: sign === '-' };
  if (key === undefined) return usualSort;
  return { by: sortKeys[key as keyof typeof sortKeys], descending: sign === '-' };
}

function verdictOf(text: string | undefined): VerdictFilter | null {
  const [, place, slug] = verdictPattern.exec(text ?? '') ?? [];
  if (place === undefined || slug === undefined) return null;
  return { position: Number(place), verdict: verdictBySlug[slug as VerdictSlug] };
}

function openOf(text: string | undefined): OpenCell | null {
  const [, unit, place] = openPattern.exec(text ?? '') ?? [];
  return unit === undefined ? null : { unit, position: Number(place) };
}

/** What an address chooses at a period; with the period before it unless it says otherwise. */
export function matrixChoiceOf(search: unknown, period: string): MatrixChoice {
  const read = schema.safeParse(search).data ?? {};
  const { 'so-voi': since } = read;
  return {
    since: since === noSince ? null : comparedPeriod(since ?? null, period),
    sort: sortOf(read.sap),
    verdict: verdictOf(read.loc),
    pilotsOnly: read.diem === 'co',
    targetYear: read.nam ?? null,
    region: read.vung ?? null,
    group: read.nhom === undefined ? null : Number(read.nhom),
    changedOnly: read.hien === 'thay-doi',
    open: openOf(read.o),
  };
}

/** The address of a sort; nothing for the default, the most criteria met first. */
export function searchOfSort({ by, descending }: MatrixSort): string | undefined {
  const key = typeof by === 'object' ? `tc${by.position}` : { met: 'dat', name: 'ten', change: 'doi' }[by];
  const text = `${descending ? '-' : ''}${key}`;
  return text === '-dat' ? undefined : text;
}

export function searchOfVerdict(filter: VerdictFilter | null): string | undefined {
  const slug = Object.entries(verdictBySlug).find(([, verdict]) => verdict === filter?.verdict)?.[0];
  return filter === null || slug === undefined ? undefined : `${filter.position}-${slug}`;
}

/** How a cell names a unit: by its code, which one period never gives twice, or its id where it has none. */
export const openUnitOf = ({ code, id }: { code: string | null; id: string }): string => code ?? id;

export const searchOfOpen = ({ unit, position: place }: OpenCell): string => `${unit}.${place}`;
