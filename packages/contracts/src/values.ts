import { verdicts } from '@tiendo/domain/criteria/verdict.ts';
import { figureLayers } from '@tiendo/domain/figures/answering-data.ts';
import { figureOrigins } from '@tiendo/domain/figures/origin.ts';
import { readingModes } from '@tiendo/domain/figures/reading-mode.ts';
import { snapshotBases } from '@tiendo/domain/progress/snapshot.ts';
import { isCalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { parsePeriod } from '@tiendo/domain/time/period.ts';
import { unitKinds } from '@tiendo/domain/units/unit.ts';
import { langs } from '@tiendo/domain/wording/lang.ts';
import { z } from 'zod';

/** A string whose failure carries a stable problem code. */
const checked = (code: string, holds: (text: string) => boolean) =>
  z.string().max(64).refine(holds, { params: { code }, error: code });

const unitIdPattern = /^u([1-9]\d{0,9})$/;
const unitAtDatePattern = /^([0-9]{1,6}|VN)@(\d{4}-\d{2}-\d{2})$/;

/** Largest id that the database can hold. */
const largestId = 2_147_483_647;

/** Years that a figure can be asked for; far beyond any that has one. */
const inReach = (year: string): boolean => year >= '1900' && year <= '2999';

const isDate = (text: string): boolean => isCalendarDate(text) && inReach(text.slice(0, 4));

const isPeriod = (text: string): boolean =>
  parsePeriod(text) !== null && (text.match(/\d{4}/g) ?? []).every(inReach);

const isUnitReference = (text: string): boolean => {
  const at = unitAtDatePattern.exec(text);
  return at ? isDate(at[2] ?? '') : Number(unitIdPattern.exec(text)?.[1] ?? Number.NaN) <= largestId;
};

const isQuarter = (text: string): boolean => isPeriod(text) && parsePeriod(text)?.kind === 'quarter';

/** Free text without control characters. */
export const plainText = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^\P{Cc}*$/u);

/** Text that people write, in one or more lines: trimmed, not empty, accents composed (NFC). */
export const writtenText = (longest: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(longest)
    .regex(/^[\P{Cc}\n]*$/u);

/** The number of a stored row in an address. */
export const rowId = z.coerce.number().int().positive().max(largestId);

/** Calendar date `YYYY-MM-DD`, without a time zone. */
export const calendarDate = checked('invalid_date', isDate).meta({
  description: 'Calendar date, YYYY-MM-DD, without a time zone.',
  example: '2020-03-31',
});

/** Month, quarter, half-year, year, year to date or phase: `2020-03`, `2020-Q1`, `2020-H1`, `2020`, `2020-M9`, `2021..2025`. */
export const periodCode = checked('invalid_period', isPeriod).meta({
  description: 'Period: 2020-03, 2020-Q1, 2020-H1, 2020, 2020-M9 (nine months) or 2021..2025.',
  example: '2020-Q1',
});

/** Quarter `2020-Q1`. */
export const quarterCode = checked('invalid_period', isQuarter).meta({
  description: 'Quarter, for example 2020-Q1.',
  example: '2020-Q1',
});

/** A calendar date or a period, which stands for its last day. */
export const dateOrPeriod = checked('invalid_period', (text) => isDate(text) || isPeriod(text)).meta({
  description: 'A date, or a period, which stands for its last day.',
  example: '2020-Q1',
});

/** A unit: its id `u12`, or a statistical code with a date, `188@2020-03-31`, because codes are reused. */
export const unitReference = checked('invalid_unit', isUnitReference).meta({
  description: 'A unit: its id (u12), or its code with a date (188@2020-03-31), because codes are reused.',
  example: '188@2020-03-31',
});

export type UnitReference = { by: 'id'; id: number } | { by: 'code'; code: string; date: string };

/** Reads a reference that has passed {@link unitReference}; `null` for any other text. */
export function readUnitReference(text: string): UnitReference | null {
  if (!isUnitReference(text)) return null;
  if (text.startsWith('u')) return { by: 'id', id: Number(text.slice(1)) };
  const [code = '', date = ''] = text.split('@');
  return { by: 'code', code, date };
}

/** Writes the public id of a unit: `12` → `u12`. */
export const unitIdText = (id: number): string => `u${id}`;

/** Code of a criteria set, for example `XA_NTM_2016`. */
export const criteriaSetCode = checked('invalid_criteria_set', (text) => /^[A-Z0-9_]{2,64}$/.test(text)).meta(
  {
    description: 'Code of a criteria set.',
    example: 'XA_NTM_2016',
  },
);

export const language = z.enum(langs).meta({ description: 'Language of summary sentences.' });

export const basis = z.enum(snapshotBases).meta({
  description: 'How far a count has been confirmed; a stage accepts every later one.',
});

export const mode = z.enum(readingModes).meta({
  description:
    'How territory that changed is read. as_reported: over the units valid at each date; restated: over the units of one date, their past put together from their predecessors; matched_panel: only over units that stayed the same through a range.',
});

export const layer = z.enum(figureLayers).meta({
  description:
    'all: simulated data may answer where nothing real does; published: published or collected data only.',
});

export const figureOrigin = z.enum(figureOrigins);
export type FigureOriginCode = z.infer<typeof figureOrigin>;

export const unitKind = z.enum(unitKinds);

/** How the criteria set of a figure is known. */
export const setBasis = z.enum(['stated', 'by_denominator', 'inferred', 'unknown']);

export const verdict = z.enum(verdicts);
export const knownVerdict = z.enum([...verdicts, 'unknown']);
