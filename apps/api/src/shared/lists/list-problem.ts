/** What can be wrong in a list read from a file. Codes are stable: programs may switch on them. */
export const listProblemCodes = [
  'not_utf8',
  'not_csv',
  'not_json',
  'field_invalid',
  'file_empty',
  'column_missing',
  'column_twice',
  'column_unknown',
  'cell_empty',
  'code_invalid',
  'code_zeros_restored',
  'date_invalid',
  'dates_reversed',
  'kind_unknown',
  'kind_contradicts_name',
  'succession_kind_unknown',
  'row_twice',
  'codes_overlap',
  'stored_differs',
  'stored_overlaps',
  'parent_unknown',
  'parent_wrong_kind',
  'children_left_behind',
  'progress_after_end',
  'old_unit_unknown',
  'new_unit_unknown',
  'no_common_day',
  'several_days',
  'old_unit_goes_on',
  'old_unit_followed',
  'kind_does_not_fit',
  'succession_differs',
  'successor_missing',
  'predecessor_missing',
] as const;
export type ListProblemCode = (typeof listProblemCodes)[number];

/** One finding in a file. `line` counts from 1, the heading included; a `note` stands in nobody's way. */
export type ListProblem = {
  file: string;
  line: number | null;
  /** The heading as the file writes it. */
  column: string | null;
  code: ListProblemCode;
  severity: 'error' | 'note';
  given: string | null;
  /** What would be right, or what was made of it. */
  expected: string | null;
};
