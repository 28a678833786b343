import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import { formatDecimal } from '@tiendo/domain/wording/numbers.ts';
import fc from 'fast-check';
import { communes, criteria } from './import-files.fixture.ts';

/** What an office knows of one commune; null is not known. Verdicts in the order of the criteria. */
export type OfficeFigures = {
  unit: (typeof communes)[number];
  verdicts: readonly (Verdict | null)[];
  income: number | null;
  poverty: number | null;
  note: string | null;
};

const tenths = (max: number) => fc.option(fc.integer({ min: 0, max: max * 10 }).map((value) => value / 10));

/** The figures of all communes. */
export const officeFigures: fc.Arbitrary<OfficeFigures[]> = fc.tuple(
  ...communes.map((unit) =>
    fc.record({
      unit: fc.constant(unit),
      verdicts: fc.array(
        fc.constantFrom('met' as const, 'met' as const, 'not_met' as const, 'not_assessed' as const, null),
        {
          minLength: criteria.length,
          maxLength: criteria.length,
        },
      ),
      income: tenths(5000),
      poverty: tenths(100),
      note: fc.option(fc.constantFrom('chờ thẩm tra', 'thiếu 2,5 km; đường "liên xã"', 'đã đủ hồ sơ')),
    }),
  ),
);

/** How an office spells: in which form of Unicode, or without tone marks. */
export const textForms = ['NFC', 'NFD', 'bare'] as const;
export type TextForm = (typeof textForms)[number];

/** A text in that form. */
export function spelled(text: string, form: TextForm): string {
  if (form !== 'bare') return text.normalize(form);
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

const verdictSpellings: readonly Readonly<Record<Verdict, string>>[] = [
  { met: 'Đ', basically_met: 'CB', not_met: 'C', not_assessed: 'K' },
  { met: 'x', basically_met: 'CB', not_met: '0', not_assessed: 'K' },
  { met: '1', basically_met: 'CB', not_met: '0', not_assessed: 'không xét' },
  { met: 'đạt', basically_met: 'cơ bản đạt', not_met: 'chưa đạt', not_assessed: 'không xét' },
  { met: '✓', basically_met: 'CB', not_met: 'Không đạt', not_assessed: 'K' },
];

/** A way of writing everything that a table tells. */
export type Spelling = {
  form: TextForm;
  verdicts: Readonly<Record<Verdict, string>>;
  unknown: '' | '?';
  prefix: string;
  code: 'whole' | 'without zeros' | 'number';
  mark: 'comma' | 'dot' | 'number';
  percent: boolean;
};

export const spellings: fc.Arbitrary<Spelling> = fc.record({
  form: fc.constantFrom(...textForms),
  verdicts: fc.constantFrom(...verdictSpellings),
  unknown: fc.constantFrom('', '?'),
  prefix: fc.constantFrom('', 'xã ', 'Xã ', 'X. ', 'XÃ  '),
  code: fc.constantFrom('whole', 'without zeros', 'number'),
  mark: fc.constantFrom('comma', 'dot', 'number'),
  percent: fc.boolean(),
});

/** A figure with one decimal: `1.234,5`, `1,234.5`, or a true number. */
export function writtenFigure(value: number | null, mark: Spelling['mark']): string | number | null {
  if (value === null || mark === 'number') return value;
  return formatDecimal(value, 1, mark === 'comma' ? 'vi' : 'en');
}

/** The code of a unit; one held as a number has lost its zeros. */
export function writtenCode(code: string, way: Spelling['code']): string | number {
  if (way === 'whole') return code;
  return way === 'number' ? Number(code) : `${Number(code)}`;
}
