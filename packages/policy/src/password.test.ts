import { expect, it } from 'vitest';
import { passwordForm, passwordProblem } from './password.ts';

const account = { name: 'Hoàng Thị Én', email: 'en.hoang@langson.example' };

it.each([
  ['mười một', 'too_short'],
  ['x'.repeat(129), 'too_long'],
  ['aaaaaaaaaaaaaaaa', 'too_simple'],
  ['abcabcabcabcabc', 'too_simple'],
  ['123456789012345', 'too_simple'],
  ['Tiendo-Matkhau1', 'too_simple'],
  ['HoàngThịÉn2026', 'names_account'],
  ['langson.example', 'names_account'],
] as const)('refuses %s as %s', (password, problem) => {
  expect(passwordProblem(password, account)).toBe(problem);
});

it.each(['ba con trâu qua cầu', 'Mưa rào trên Mẫu Sơn', 'k7Fq-zz31-pLw0', '山川異域風月同天寄諸佛子'])(
  'takes %s',
  (password) => {
    expect(passwordProblem(password, account)).toBeNull();
  },
);

it('takes tone marks typed together or apart for the same password', () => {
  const typed = 'Mưa rào trên Mẫu Sơn';
  expect(passwordForm(typed.normalize('NFD'))).toBe(passwordForm(typed));
});
