import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';

type Links = LineageAnswer['predecessors'];

/** Two units by name, more by their number where they are of one kind. */
function named(links: Links, lang: Lang): string {
  const units = links.map(({ unit }) => unit).sort((a, b) => compareVietnamese(a.name, b.name));
  const kinds = new Set(units.map(({ kind }) => kind));
  const [kind] = kinds;
  if (units.length > 2 && kinds.size === 1 && kind !== undefined)
    return `${formatCount(units.length, lang)} ${unitKindName(kind, lang, units.length)}`;
  return formatList(
    units.map((unit) => unitTitle(unit, lang)),
    lang,
  );
}

/** `xã A và xã B (01/01/2020), xã C (01/07/2025)`: units of each day together, the earliest day first. */
function namedByDay(links: Links, lang: Lang): string {
  const days = [...Map.groupBy(links, ({ date }) => date)].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([date, of]) => `${named(of, lang)} (${formatDate(date, lang)})`).join(', ');
}

/** What the unit came from and became, each with its day. */
export function lineageTitle({ unit, predecessors, successors }: LineageAnswer, lang: Lang): string {
  const vi = lang === 'vi';
  const before = predecessors.filter(({ of }) => of === unit.id);
  const after = successors.filter(({ of }) => of === unit.id);
  const from = before.length === 0 ? null : `${vi ? 'từ' : 'from'} ${namedByDay(before, lang)}`;
  const joined = after.length === 1 && after[0]?.kind === 'merge';
  const became = vi ? (joined ? 'vào' : 'thành') : 'into';
  const into = after.length === 0 ? null : `${became} ${namedByDay(after, lang)}`;
  const told = [from, into].filter((part) => part !== null);
  if (told.length === 0) return vi ? 'Chưa ghi nhận thay đổi địa bàn' : 'No change of territory recorded';
  return capitaliseFirst(told.join(' '));
}
