import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, intervalsOverlap } from '../time/calendar-date.ts';
import { formed, step, unitOf } from './reorganisation.fixture.ts';
import { type UnitTree, withChange } from './reorganisation-change.ts';
import type { PlannedStep, PlannedUnit, ReorganisationPlan } from './reorganisation-plan.ts';
import type { RefusalCode } from './reorganisation-refusal.ts';
import { checkReorganisation } from './reorganisation-rules.ts';
import { type AdministrativeUnit, descendantsAt, isValidAt } from './unit.ts';

const date = '2025-07-01';
const codeOf = (id: number): string => String(6000 + id).padStart(5, '0');

/** A country of one province, its districts and as many communes in each as the numbers say. */
function treeOf(communesOf: readonly number[]): UnitTree {
  const units = [unitOf(1, 'VN', 'Việt Nam', 'country', null), unitOf(2, '20', 'Tỉnh', 'province', 1)];
  communesOf.forEach((count, index) => {
    const district = 10 + index;
    units.push(unitOf(district, String(180 + index), `Huyện ${index}`, 'district', 2));
    for (let one = 0; one < count; one += 1) {
      const id = 100 + 50 * index + one;
      units.push(unitOf(id, codeOf(id), `Xã ${id}`, 'commune', district));
    }
  });
  return { units, successions: [] };
}

type Draft = { ended: string[]; formed: PlannedUnit[]; successions: PlannedStep[] };

/** What is done with the next communes of one parent: how many it takes and what becomes of them. */
const acts: Record<string, (some: readonly AdministrativeUnit[], parent: string, draft: Draft) => void> = {
  merge: ([one, other, third], parent, draft) => {
    const ended = [one, other, third].flatMap((unit) => (unit === undefined ? [] : [unit.code ?? '']));
    if (ended.length < 2) return;
    draft.ended.push(...ended);
    draft.formed.push(formed({ key: `m${ended[0]}`, code: ended.at(-1) ?? null, parent }));
    draft.successions.push(...ended.map((code) => step(code, `m${ended[0]}`)));
  },
  split: ([one], parent, draft) => {
    const code = one?.code ?? '';
    draft.ended.push(code);
    draft.formed.push(formed({ key: `s${code}`, code, parent }), formed({ key: `t${code}`, parent }));
    draft.successions.push(step(code, `s${code}`, 'split'), step(code, `t${code}`, 'split'));
  },
  rename: ([one], parent, draft) => {
    const code = one?.code ?? '';
    draft.ended.push(code);
    draft.formed.push(formed({ key: `r${code}`, code, parent }));
    draft.successions.push(step(code, `r${code}`, 'rename'));
  },
  recode: ([one], parent, draft) => {
    const code = one?.code ?? '';
    draft.ended.push(code);
    draft.formed.push(formed({ key: `c${code}`, code: `9${code}`, name: one?.name ?? '', parent }));
    draft.successions.push(step(code, `c${code}`, 'recode'));
  },
};

/** A plan by what is done in each district; `wholly` ends the districts and moves everything to the province. */
function planOf({ units }: UnitTree, chosen: readonly string[], wholly: boolean): ReorganisationPlan {
  const draft: Draft = { ended: [], formed: [], successions: [] };
  let next = 0;
  for (const district of units.filter(({ kind }) => kind === 'district')) {
    const waiting = units.filter(({ parentId }) => parentId === district.id);
    const parent = wholly ? '20' : (district.code ?? '');
    if (wholly) draft.ended.push(district.code ?? '');
    while (waiting.length > 0) {
      const name = chosen[next++ % chosen.length] ?? 'none';
      const some = waiting.splice(0, name === 'merge' ? Math.min(3, waiting.length) : 1);
      const alone = name === 'merge' && some.length < 2;
      const moved = wholly && (alone || name === 'none' || name === 'rename' || name === 'recode');
      if (!moved) acts[name]?.(some, parent, draft);
      else for (const unit of some) transfer(unit, draft);
    }
  }
  return { date, title: 'Sắp xếp', titleEn: null, legalBasis: 'Nghị quyết', ...draft };
}

function transfer({ code, name }: AdministrativeUnit, draft: Draft): void {
  draft.ended.push(code ?? '');
  draft.formed.push(formed({ key: `x${code}`, code, name, parent: '20' }));
  draft.successions.push(step(code ?? '', `x${code}`, 'transfer'));
}

const anyCase = fc
  .record({
    communesOf: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
    chosen: fc.array(fc.constantFrom(...Object.keys(acts), 'none'), { minLength: 1, maxLength: 12 }),
    wholly: fc.boolean(),
  })
  .map(({ communesOf, chosen, wholly }) => {
    const tree = treeOf(communesOf);
    return { tree, plan: planOf(tree, chosen, wholly) };
  })
  .filter(({ plan }) => plan.ended.length > 0);

const idsOf = (plan: ReorganisationPlan) =>
  new Map(plan.formed.map(({ key }, index) => [key, 1000 + index] as const));

function applied(tree: UnitTree, plan: ReorganisationPlan) {
  const checked = checkReorganisation(plan, tree.units);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  return { after: withChange(tree, checked.change, idsOf(plan), plan.legalBasis), change: checked.change };
}

describe('a valid reorganisation of any tree', () => {
  it('leaves no code to two units at one time', () => {
    fc.assert(
      fc.property(anyCase, ({ tree, plan }) => {
        const { units } = applied(tree, plan).after;
        const rows = Map.groupBy(units, (unit) => unit.code);
        for (const [code, same] of rows) {
          if (code === null) continue;
          const inOrder = same.toSorted((a, b) => compareDates(a.validFrom ?? '', b.validFrom ?? ''));
          for (const [index, unit] of inOrder.entries()) {
            const later = inOrder[index + 1];
            if (later === undefined) continue;
            const overlap = intervalsOverlap(
              { from: unit.validFrom, to: unit.validTo },
              { from: later.validFrom, to: later.validTo },
            );
            expect(overlap).toBe(false);
          }
        }
      }),
    );
  });

  it('gives every commune of the day before a commune of the day itself, and none to nobody', () => {
    fc.assert(
      fc.property(anyCase, ({ tree, plan }) => {
        const { after } = applied(tree, plan);
        const standing = (unit: AdministrativeUnit) => isValidAt(unit, date);
        const goesTo = (id: number) =>
          after.successions.filter(({ predecessorId }) => predecessorId === id).map((one) => one.successorId);
        const communes = tree.units.filter(({ kind }) => kind === 'commune');
        const reached = communes.flatMap(({ id }) => {
          const successors = goesTo(id);
          expect(successors.length === 0).toBe(after.units.some((unit) => unit.id === id && standing(unit)));
          return successors.length === 0 ? [id] : successors;
        });
        const now = descendantsAt(after.units, 1, date).filter(({ kind }) => kind === 'commune');
        expect(new Set(reached)).toEqual(new Set(now.map(({ id }) => id)));
      }),
    );
  });
});

/** One thing broken in a plan, with the name it must be refused by. */
const breaks: readonly [
  RefusalCode,
  (plan: ReorganisationPlan, at: number) => Partial<ReorganisationPlan>,
][] = [
  ['unknown_unit', ({ ended }) => ({ ended: [...ended, '77777'] })],
  ['unit_ended_twice', ({ ended }, at) => ({ ended: [...ended, ended[at % ended.length] ?? ''] })],
  [
    'succession_twice',
    ({ successions }, at) => ({
      successions: [
        ...successions,
        ...successions.slice(at % successions.length, (at % successions.length) + 1),
      ],
    }),
  ],
  [
    'territory_doubled',
    ({ ended, successions }, at) => ({
      ended: ended.filter((code) => code !== successions[at % successions.length]?.from),
    }),
  ],
  [
    'territory_lost',
    ({ successions }, at) => {
      const lost = successions[at % successions.length]?.from;
      return { successions: successions.filter(({ from }) => from !== lost) };
    },
  ],
  [
    'unit_from_nothing',
    ({ formed: units }) => ({ formed: [...units, formed({ key: 'nothing', code: '88888' })] }),
  ],
  [
    'succession_cycle',
    ({ successions }, at) => {
      const { from = '', to = '' } = successions[at % successions.length] ?? {};
      return { successions: [...successions, step(to, from)] };
    },
  ],
  [
    'kind_does_not_fit',
    ({ successions }, at) => ({
      successions: successions.map((one, index) =>
        index === at % successions.length ? { ...one, kind: one.kind === 'merge' ? 'split' : 'merge' } : one,
      ),
    }),
  ],
  [
    'code_overlaps',
    ({ formed: units }, at) => ({
      formed: units.map((one, index) => (index === at % units.length ? { ...one, code: '20' } : one)),
    }),
  ],
  [
    'parent_cycle',
    ({ formed: units }, at) => ({
      formed: units.map((one, index) => (index === at % units.length ? { ...one, parent: one.key } : one)),
    }),
  ],
  [
    'parent_wrong_kind',
    ({ formed: units }, at) => ({
      formed: units.map((one, index) => (index === at % units.length ? { ...one, kind: 'country' } : one)),
    }),
  ],
];

describe('a reorganisation with one thing broken', () => {
  it.each(breaks)('is refused as %s', (code, broken) => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ tree, plan }, at) => {
        const checked = checkReorganisation({ ...plan, ...broken(plan, at) }, tree.units);
        expect(checked.ok ? [] : checked.refusals.map((refusal) => refusal.code)).toContain(code);
      }),
    );
  });
});
