import { z } from 'zod';
import {
  readingFaults,
  readingOf,
  readingParameters,
  searchOfReading,
  type ViewReading,
} from './reading-address.ts';
import { criteriaSetCode, periodCode, unitReference } from './values.ts';

const basisBySlug = {
  'tu-danh-gia': 'self_assessed',
  'tham-tra': 'verified',
  'tham-dinh': 'appraised',
  'kiem-tra-lai': 'rechecked',
  'cong-bo': 'published',
} as const;

const levelBySlug = { tinh: 'province', huyen: 'district', xa: 'commune' } as const;

type BasisSlug = keyof typeof basisBySlug;
type LevelSlug = keyof typeof levelBySlug;
export type ViewBasis = (typeof basisBySlug)[BasisSlug];
export type ListLevel = (typeof levelBySlug)[LevelSlug];

const slugs = <Slug extends string>(table: Record<Slug, string>) =>
  z.enum(Object.keys(table) as [Slug, ...Slug[]]);

const viewParameters = {
  'don-vi': unitReference.optional(),
  bo: criteriaSetCode.optional(),
  ky: periodCode.optional(),
  lop: z.literal('cong-bo').optional(),
  'co-so': slugs(basisBySlug).optional(),
  cap: slugs(levelBySlug).optional(),
  ...readingParameters,
};

/** The part of the page that a conference is shown, from 1. */
const slideNumber = z.coerce.number().int().min(1).max(999).optional();

/** The address of a page with a view: the view, and what the page alone lets choose. */
export const viewPageSearch = <Own extends z.ZodRawShape>(own: Own) =>
  z.strictObject({ ...viewParameters, chieu: slideNumber, ...own }).superRefine((search, context) => {
    for (const name of readingFaults(search as ViewSearch))
      context.addIssue({ code: 'custom', path: [name] });
  });

/** The address of a view: everything chosen on the page. What is left out takes its default. */
export const viewSearchSchema = viewPageSearch({});
export type ViewSearch = z.infer<z.ZodObject<typeof viewParameters>>;

/** The part of an address that is the page's own. */
export const ownSearchOf = (search: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(search).filter(([name]) => !(name in viewParameters)));

/** The view in the address of a page, beside what is the page's own; null where it cannot be read. */
export function readView(search: unknown): View | null {
  const read = z.object(viewParameters).safeParse(search);
  return read.success && readingFaults(read.data).length === 0 ? viewOf(read.data) : null;
}

/** What is looked at. `level` null: the kind of unit next below. */
export type View = {
  unit: string;
  set: string;
  period: string;
  layer: 'all' | 'published';
  basis: ViewBasis;
  level: ListLevel | null;
  reading: ViewReading;
};

/** The view of a complete address; null while unit, set or period is missing. */
export function viewOf(search: ViewSearch): View | null {
  const { 'don-vi': unit, bo: set, ky: period } = search;
  if (unit === undefined || set === undefined || period === undefined) return null;
  return {
    unit,
    set,
    period,
    layer: search.lop === 'cong-bo' ? 'published' : 'all',
    basis: search['co-so'] === undefined ? 'self_assessed' : basisBySlug[search['co-so']],
    level: search.cap === undefined ? null : levelBySlug[search.cap],
    reading: readingOf(search),
  };
}

const slugOf = <Slug extends string>(table: Record<Slug, string>, value: string | null): Slug | undefined =>
  (Object.keys(table) as Slug[]).find((slug) => table[slug] === value);

/** The address of a view, without what is a default. */
export function searchOf(view: View): ViewSearch {
  const basis = slugOf(basisBySlug, view.basis);
  const level = slugOf(levelBySlug, view.level);
  return {
    'don-vi': view.unit,
    bo: view.set,
    ky: view.period,
    ...(view.layer === 'published' ? { lop: 'cong-bo' as const } : {}),
    ...(basis === undefined || view.basis === 'self_assessed' ? {} : { 'co-so': basis }),
    ...(level === undefined ? {} : { cap: level }),
    ...searchOfReading(view.reading),
  };
}

/** Addresses of the pages that figures are opened on again. */
const figurePages = { overview: '/tong-quan', matrix: '/ma-tran', ranking: '/xep-hang' } as const;
export type FigurePage = keyof typeof figurePages;

/**
 * Where a page of a view is opened, `/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1`; no value needs
 * escaping. `own`: what that page alone lets choose.
 */
export const viewAddress = (
  view: View,
  page: FigurePage = 'overview',
  own: Readonly<Record<string, string | undefined>> = {},
): string =>
  `${figurePages[page]}?${Object.entries({ ...searchOf(view), ...own })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`;

/** Whether a list of units of this kind has an address. */
export const isListLevel = (kind: string | undefined): kind is ListLevel =>
  Object.values(levelBySlug).some((level) => level === kind);
