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

const fieldOfKey = new Map(
  namedFields.flatMap((field) => headings[field].map((heading) => [headingKey(heading), field] as const)),
);

/** The field that a heading names, with or without tone marks; null where it names none. */
export const namedFieldOf = (heading: string): NamedField | null =>
  fieldOfKey.get(headingKey(heading)) ?? null;
