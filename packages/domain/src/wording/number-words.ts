import type { Lang } from './lang.ts';

const viDigits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const viScales = ['', ' nghìn', ' triệu', ' tỷ'] as const;

/** The last digit after "mười" (tens = 1) or after "… mươi". */
function viUnitAfterTens(tens: number, unit: number): string {
  if (unit === 0) return '';
  if (unit === 5) return ' lăm';
  if (tens > 1 && unit === 1) return ' mốt';
  if (tens > 1 && unit === 4) return ' tư';
  return ` ${viDigits[unit]}`;
}

/** 0–999; `full` also says the empty hundreds and tens, as after a higher group. */
function viGroup(n: number, full: boolean): string {
  const [hundreds, tens, unit] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const hundred = hundreds > 0 || full ? `${viDigits[hundreds]} trăm` : '';
  const space = hundred === '' ? '' : ' ';
  if (tens === 0 && unit === 0) return hundred;
  if (tens === 0) return hundred === '' ? `${viDigits[unit]}` : `${hundred} linh ${viDigits[unit]}`;
  const ten = tens === 1 ? 'mười' : `${viDigits[tens]} mươi`;
  return `${hundred}${space}${ten}${viUnitAfterTens(tens, unit)}`;
}

const enSmall = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const enTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const enScales = ['', ' thousand', ' million', ' billion'] as const;

function enBelowHundred(n: number): string {
  if (n < 20) return enSmall[n] ?? '';
  const unit = n % 10;
  return `${enTens[Math.floor(n / 10)]}${unit === 0 ? '' : `-${enSmall[unit]}`}`;
}

/** 0–999; `full` puts "and" before what is below a hundred, as after a higher group. */
function enGroup(n: number, full: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return `${full ? 'and ' : ''}${enBelowHundred(rest)}`;
  return `${enSmall[hundreds]} hundred${rest === 0 ? '' : ` and ${enBelowHundred(rest)}`}`;
}

/** Groups of three digits, the highest first, each with its scale (0 = ones). */
function groupsOfThree(n: number): { value: number; scale: number }[] {
  const groups: { value: number; scale: number }[] = [];
  for (let rest = n, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale += 1)
    groups.unshift({ value: rest % 1000, scale });
  return groups;
}

/**
 * A whole number from 0 to 999 999 999 999 in words: "mười lăm", "hai mươi mốt", "twenty-one".
 * Throws a RangeError for any other number.
 */
export function countInWords(n: number, lang: Lang): string {
  if (!Number.isInteger(n) || n < 0 || n >= 1e12) throw new RangeError(`not a count: ${n}`);
  if (n === 0) return lang === 'vi' ? viDigits[0] : 'zero';
  return groupsOfThree(n)
    .map(({ value, scale }, index) => ({ value, scale, first: index === 0 }))
    .filter(({ value }) => value > 0)
    .map(({ value, scale, first }) =>
      lang === 'vi'
        ? `${viGroup(value, !first)}${viScales[scale]}`
        : `${enGroup(value, !first && scale === 0)}${enScales[scale]}`,
    )
    .join(' ');
}
