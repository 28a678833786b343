import type { CriterionNaming } from './criterion-names.ts';
import { headingKey } from './heading-key.ts';

/** What a column may hold by its name alone; the last four belong to tables with a row for each criterion. */
export const namedFields = [
  'unit',
  'code',
  'as_of',
  'total',
  'note',
  'criterion',
  'indicator',
  'verdict',
  'value',
] as const;
export type NamedField = (typeof namedFields)[number];

/** What a column holds: a named field, or by its id the verdict on a criterion or the value of an indicator. */
export type ImportField = NamedField | `criterion:${number}` | `indicator:${number}`;

const headings: Record<NamedField, readonly string[]> = {
  unit: [
    'xã',
    'tên xã',
    'đơn vị',
    'tên đơn vị',
    'địa phương',
    'xã, phường',
    'xã, thị trấn',
    'tên xã, thị trấn',
    'xã, phường, thị trấn',
    'tên xã, phường',
    'đơn vị hành chính',
    'tên đơn vị hành chính',
    'commune',
    'commune name',
    'unit',
    'unit name',
    'name',
  ],
  code: [
    'mã',
    'mã xã',
    'mã số',
    'mã đơn vị',
    'mã ĐVHC',
    'mã đơn vị hành chính',
    'code',
    'unit code',
    'commune code',
  ],
  as_of: [
    'ngày',
    'ngày báo cáo',
    'số liệu đến ngày',
    'tính đến ngày',
    'đến ngày',
    'thời điểm',
    'as of',
    'as of date',
    'date',
  ],
  total: [
    'tổng',
    'tổng số',
    'tổng cộng',
    'tổng số tiêu chí',
    'tổng số tiêu chí đạt',
    'tổng tiêu chí đạt',
    'số tiêu chí đạt',
    'tổng số TC đạt',
    'số TC đạt',
    'total',
    'criteria met',
    'total criteria met',
  ],
  note: ['ghi chú', 'note', 'notes', 'remarks'],
  criterion: ['tiêu chí', 'tên tiêu chí', 'số tiêu chí', 'criterion'],
  indicator: ['chỉ tiêu', 'mã chỉ tiêu', 'indicator'],
  verdict: [
    'kết quả',
    'đánh giá',
    'kết quả đánh giá',
    'mức đạt',
    'đạt',
    'đạt/chưa đạt',
    'verdict',
    'result',
    'assessment',
  ],
  value: ['giá trị', 'số liệu', 'giá trị thực hiện', 'value', 'figure'],
};

const fieldOfHeading = new Map(
  namedFields.flatMap((field) => headings[field].map((heading) => [headingKey(heading), field] as const)),
);

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
  const named = fieldOfHeading.get(headingKey(text));
  if (named !== undefined) return byHeading(named);
  const indicator = naming.indicatorOf(text);
  if (indicator !== null) return byHeading(`indicator:${indicator.id}`);
  const criterion = naming.criterionOf(text);
  if (criterion === 'contradiction') return { ...nothing, contradicts: true };
  return criterion === null ? nothing : byHeading(`criterion:${criterion.id}`);
}

const isOfCriterion = ({ field }: FieldFinding): boolean => field?.startsWith('criterion:') === true;

/**
 * What a column holds by its headings, from the top one to the one next to the rows. The lowest that is known decides;
 * "Kết quả" under "Quy hoạch" is the verdict on that criterion, and "Ghi chú" under it is no field.
 */
export function fieldOfHeadings(
  parts: readonly string[],
  naming: CriterionNaming,
  remembered: RememberedMapping,
): FieldFinding {
  const chosen = [parts.join(' '), ...parts.toReversed()].find((part) => remembered.has(headingKey(part)));
  if (chosen !== undefined)
    return { field: remembered.get(headingKey(chosen)) ?? null, from: 'remembered', contradicts: false };
  const found = parts.map((part) => fieldOfText(part, naming)).toReversed();
  const place = found.findIndex(({ field, contradicts }) => field !== null || contradicts);
  const lowest = found[place] ?? nothing;
  const above = found.slice(place + 1).find(isOfCriterion);
  if (above === undefined || lowest.field === null || isOfCriterion(lowest)) return lowest;
  if (lowest.field.startsWith('indicator:')) return lowest;
  return lowest.field === 'verdict' ? above : nothing;
}
