import type { ChangesAnswer, UnitChange } from '@tiendo/contracts/figures/changes.ts';
import type { ChangesBy } from '@tiendo/contracts/figures/figure-choice.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { changeSides } from '@tiendo/domain/figures/change.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import { criterionLabel, criterionNameOrPlace } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import type { FigureStop } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import type { ChangeRow } from './changes-picture.ts';

/** A row with what is said where the keyboard stops at it. */
export type ToldChange = { row: ChangeRow; stop: FigureStop };

const sidesOf = (gained: number, lost: number, lang: Lang) => ({
  gained,
  lost,
  gainedText: gained === 0 ? '' : formatSigned(gained, 0, lang),
  lostText: lost === 0 ? '' : formatSigned(-lost, 0, lang),
});

const spokenSides = (gained: number, lost: number, lang: Lang): string => {
  const vi = lang === 'vi';
  const more = `${vi ? 'mới đạt' : 'newly met'} ${formatInteger(gained, lang)}`;
  const less = `${vi ? 'mất' : 'lost'} ${formatInteger(lost, lang)}`;
  return [...(gained > 0 ? [more] : []), ...(lost > 0 ? [less] : [])].join(', ');
};

/** Whence the changes come: a criterion adds up units, so that no row of it has an origin of its own. */
export const changeOrigins = ({ origins, items }: ChangesAnswer): FigureOrigin[] => [
  ...new Set([...origins, ...items.filter(({ net }) => net !== null).flatMap((item) => item.origins)]),
];

/** Criteria that any unit gained or lost: the most lost first, then the most gained. */
function criterionRows(answer: ChangesAnswer, lang: Lang): ToldChange[] {
  const { byCriterion } = answer;
  const simulated = markOrigin(changeOrigins(answer)) === 'simulated';
  const order = byCriterion.toSorted(
    (a, b) => b.lost - a.lost || b.gained - a.gained || a.criterion.position - b.criterion.position,
  );
  return order.map(({ criterion, gained, lost }) => {
    const name = criterionNameOrPlace(criterion, lang, 'short');
    const number = criterion.number === null ? '' : formatInteger(criterion.number, lang);
    const row = {
      number,
      name: name.text,
      nameLang: name.lang === lang ? null : name.lang,
      simulated,
      ...sidesOf(gained, lost, lang),
    };
    const spoken = `${number === '' ? '' : `${number}. `}${name.text}: ${spokenSides(gained, lost, lang)}`;
    return { row, stop: { label: spoken } };
  });
}

const listed = (criteria: readonly CriterionReference[], lang: Lang): string =>
  formatList(
    criteria.map((criterion) => criterionLabel(criterion, lang, 'short').text),
    lang,
  );

/** `mới đạt 3: 17 Môi trường`; criteria that no source names are in the count alone. */
function spokenSide(
  count: number,
  named: readonly CriterionReference[],
  words: string,
  lang: Lang,
): string[] {
  if (count === 0) return [];
  if (named.length === 0) return [`${words} ${formatInteger(count, lang)}`];
  const all = listed(named, lang);
  return [count === named.length ? `${words} ${all}` : `${words} ${formatInteger(count, lang)}: ${all}`];
}

function spokenUnit(change: UnitChange, lang: Lang): string {
  const vi = lang === 'vi';
  const { gained, lost } = changeSides(change);
  return [
    ...spokenSide(gained, change.gained, vi ? 'mới đạt' : 'newly met', lang),
    ...spokenSide(lost, change.lost, vi ? 'mất' : 'lost', lang),
  ].join('; ');
}

/** Units that gained or lost any criterion: the greatest loss first. */
function unitRows({ items }: ChangesAnswer, lang: Lang): ToldChange[] {
  const changed = items
    .map((change) => ({ change, sides: changeSides(change) }))
    .filter(({ sides: { gained, lost } }) => gained + lost > 0);
  const order = changed.toSorted((a, b) => b.sides.lost - a.sides.lost || b.sides.gained - a.sides.gained);
  return order.map(({ change, sides }) => ({
    row: {
      number: '',
      name: change.unit.name,
      nameLang: null,
      simulated: markOrigin(change.origins) === 'simulated',
      ...sidesOf(sides.gained, sides.lost, lang),
    },
    stop: { label: `${change.unit.name}: ${spokenUnit(change, lang)}`, unitRef: change.unit.ref },
  }));
}

/** The rows of an answer, in the order in which they are drawn. */
export const changeRows = (answer: ChangesAnswer, by: ChangesBy, lang: Lang): ToldChange[] =>
  by === 'criterion' ? criterionRows(answer, lang) : unitRows(answer, lang);
