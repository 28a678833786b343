import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { MissedRow } from './missed-criteria-picture.ts';

/** More tied criteria than this are counted and not named. */
const mostNamed = 3;

type Facts = { rows: readonly MissedRow[]; of: number; single: boolean; counted: UnitKind; lang: Lang };

const lowerFirst = (name: string): string => {
  const [first = '', second = ''] = [...name];
  const abbreviation = second !== second.toLocaleLowerCase('vi');
  return abbreviation ? name : first.toLocaleLowerCase('vi') + name.slice(first.length);
};

const joined = (names: readonly string[]): string =>
  names.map((name, index) => (index === 0 ? name : lowerFirst(name))).join(', ');

function singleTitle({ rows, lang }: Facts): string {
  const missing = rows.filter((row) => row.notMet > 0);
  const count = formatCount(missing.length, lang);
  const all = formatInteger(rows.length, lang);
  if (missing.length === 0) return nothingMissed({ rows, lang });
  const names = missing.length <= mostNamed ? `: ${joined(missing.map((row) => row.name))}` : '';
  return lang === 'vi'
    ? `Chưa đạt ${count}/${all} tiêu chí${names}`
    : `${count} of ${all} criteria not met${names}`;
}

function nothingMissed({ rows, lang }: Pick<Facts, 'rows' | 'lang'>): string {
  const open = rows.filter((row) => row.unknown > 0).length;
  if (open === 0) return lang === 'vi' ? 'Không còn tiêu chí nào thiếu' : 'No criterion is missed';
  const count = formatCount(open, lang);
  if (lang === 'vi') return `Chưa thấy tiêu chí nào thiếu, ${count} tiêu chí chưa rõ`;
  return `No criterion known to be missed, ${count} not fully known`;
}

/** The criteria missed most: named where three or fewer share the place, counted otherwise. */
export function missedTitle(facts: Facts): string {
  const { rows, of, single, counted, lang } = facts;
  if (rows.length === 0 || rows.every((row) => row.unknown === row.of))
    return lang === 'vi' ? 'Chưa rõ tiêu chí nào thiếu' : 'Which criteria are missed is not known';
  if (single) return singleTitle(facts);
  const most = Math.max(...rows.map((row) => row.notMet));
  if (most === 0) return nothingMissed(facts);
  const top = rows.filter((row) => row.notMet === most);
  const share = `${formatInteger(most, lang)}/${formatInteger(of, lang)} ${unitKindName(counted, lang, of)}`;
  const names = joined(top.map((row) => row.name));
  if (top.length > mostNamed) {
    const count = formatCount(top.length, lang);
    return lang === 'vi'
      ? `${count} tiêu chí cùng thiếu nhất: ${share}`
      : `${count} criteria missed most: ${share}`;
  }
  return lang === 'vi' ? `${names} thiếu nhất: ${share}` : `${names} missed most: ${share}`;
}
