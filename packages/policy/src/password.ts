/** Characters that a password has at least; long ones need no rules of composition (NIST SP 800-63B §5.1.1). */
export const passwordLength = { least: 12, most: 128 };

/** Why a password cannot be taken. */
export type PasswordProblem = 'too_short' | 'too_long' | 'names_account' | 'too_simple';

/** Words that everybody tries first where this software is known. */
const obvious = [
  'tiendo',
  'nongthonmoi',
  'matkhau',
  'password',
  'quantri',
  'administrator',
  'vietnam',
  'qwerty',
];

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '');

/** Whether it is made of one or two characters, of a run such as 123456, or of a part that is repeated. */
function isPattern(text: string): boolean {
  if (new Set(text).size <= 2 || /^(.{1,4})\1+$/.test(text)) return true;
  const steps = [...text].map((character, at) => character.charCodeAt(0) - text.charCodeAt(at - 1)).slice(1);
  return steps.filter((step) => Math.abs(step) <= 1).length >= steps.length * 0.8;
}

/** What is left of a password once what everybody would try has been taken out of it. */
const withoutWords = (password: string, words: readonly string[]): string =>
  words.reduce((rest, word) => (word.length < 3 ? rest : rest.replaceAll(word, '')), password);

/**
 * One form for one password, however a keyboard writes its tone marks: what is hashed and compared (NFKC, NIST
 * SP 800-63B §5.1.1.2).
 */
export const passwordForm = (typed: string): string => typed.normalize('NFKC');

/**
 * Why a password is refused, or null where it may be used: 12 to 128 characters that are no pattern, and still at
 * least eight of them once the words of its account and those that everybody tries are taken out.
 */
export function passwordProblem(
  typed: string,
  account: { readonly name: string; readonly email: string },
): PasswordProblem | null {
  const password = passwordForm(typed);
  const length = [...password].length;
  if (length < passwordLength.least) return 'too_short';
  if (length > passwordLength.most) return 'too_long';
  if (isPattern(password.toLowerCase())) return 'too_simple';
  const letters = bare(password);
  const rest = length - letters.length;
  const own = [...account.name.split(/\s+/), ...account.email.split(/[@.]/)].map(bare);
  const withoutOwn = withoutWords(letters, [bare(account.name), ...own]).length + rest;
  if (withoutOwn < 8) return 'names_account';
  return withoutWords(letters, [...obvious, ...own]).length + rest < 8 ? 'too_simple' : null;
}
