import { describe, expect, it } from 'vitest';
import { formed, locBinhUnits, step, twoTierPlan, unitOf } from './reorganisation.fixture.ts';
import type { ReorganisationPlan } from './reorganisation-plan.ts';
import { checkReorganisation } from './reorganisation-rules.ts';

const codesOf = (plan: ReorganisationPlan, units = locBinhUnits): string[] => {
  const checked = checkReorganisation(plan, units);
  return checked.ok ? [] : checked.refusals.map(({ code, where }) => `${code} ${where}`);
};

const change = (over: Partial<ReorganisationPlan>): ReorganisationPlan => ({ ...twoTierPlan, ...over });

/** A change within the district, which goes on. */
const within = (over: Partial<ReorganisationPlan>): ReorganisationPlan =>
  change({ date: '2024-01-01', ended: [], formed: [], successions: [], ...over });

describe('a plan that keeps the rules', () => {
  it('resolves codes at the day before, so that a code is reused in one stroke', () => {
    const checked = checkReorganisation(twoTierPlan, locBinhUnits);
    expect(checked).toMatchObject({
      ok: true,
      change: { endedIds: [3, 4, 5, 6, 7, 8], formed: [{ code: '06541', parent: { id: 2 } }, {}] },
    });
  });

  it.each<[string, Partial<ReorganisationPlan>]>([
    [
      'a commune divided among two, one of which takes another whole',
      {
        ended: ['06559', '06565'],
        formed: [
          formed({ key: 'a', code: '06559', parent: '188' }),
          formed({ key: 'b', code: '06565', parent: '188' }),
        ],
        successions: [step('06559', 'a', 'split'), step('06559', 'b', 'split'), step('06565', 'b')],
      },
    ],
    [
      'a corrected code',
      {
        ended: ['06565'],
        formed: [formed({ key: 'a', code: '06568', name: 'Khuất Xá', parent: '188' })],
        successions: [step('06565', 'a', 'recode')],
      },
    ],
    [
      'a new name',
      {
        ended: ['06565'],
        formed: [formed({ key: 'a', code: '06565', name: 'Khuất Xá mới', parent: '188' })],
        successions: [step('06565', 'a', 'rename')],
      },
    ],
    [
      'another parent',
      {
        ended: ['06565'],
        formed: [formed({ key: 'a', code: '06565', name: 'Khuất Xá', parent: '183' })],
        successions: [step('06565', 'a', 'transfer')],
      },
    ],
    [
      'a new district over a commune that moves to it',
      {
        ended: ['06565', '06559', '183', '06184'],
        formed: [
          formed({ key: 'town', code: '06184', name: 'Đồng Đăng', kind: 'township', parent: 'north' }),
          formed({ key: 'north', code: '183', name: 'Cao Lộc mới', kind: 'district' }),
          formed({ key: 'a', code: '06565', parent: '188' }),
        ],
        successions: [
          step('06565', 'a'),
          step('06559', 'a'),
          step('183', 'north', 'rename'),
          step('06184', 'town', 'transfer'),
        ],
      },
    ],
  ])('may tell of %s', (_, over) => {
    expect(codesOf(within(over))).toEqual([]);
  });

  it('lists parents before the units under them', () => {
    const plan = within({
      ended: ['183', '06184'],
      formed: [
        formed({ key: 'town', code: '06184', name: 'Đồng Đăng', kind: 'township', parent: 'north' }),
        formed({ key: 'north', code: '183', name: 'Cao Lộc mới', kind: 'district' }),
      ],
      successions: [step('183', 'north', 'rename'), step('06184', 'town', 'transfer')],
    });
    const checked = checkReorganisation(plan, locBinhUnits);
    expect(checked.ok && checked.change.formed.map(({ key }) => key)).toEqual(['north', 'town']);
  });
});

describe('a plan that breaks a rule is refused by name', () => {
  it.each<[string, ReorganisationPlan, string[]]>([
    ['nothing in it', within({}), ['plan_empty ended']],
    ['a day that does not exist', within({ date: '2025-02-30' }), ['invalid_date date', 'plan_empty ended']],
    ['no title', change({ title: ' ' }), ['text_missing title']],
    ['no legal basis', change({ legalBasis: '' }), ['text_missing legalBasis']],
    ['an unknown unit', change({ ended: [...twoTierPlan.ended, '99999'] }), ['unknown_unit ended[6]']],
    [
      'a unit that ended before',
      change({ ended: [...twoTierPlan.ended, '06535'] }),
      ['unit_not_valid_then ended[6]'],
    ],
    ['a unit ended twice', change({ ended: [...twoTierPlan.ended, 'u8'] }), ['unit_ended_twice ended[6]']],
    [
      'a code that is none',
      change({ formed: [formed({ key: 'mau-son', code: '6A' }), ...twoTierPlan.formed.slice(1)] }),
      ['invalid_code formed[0].code'],
    ],
    [
      'a key that is none',
      change({ formed: [...twoTierPlan.formed, formed({ key: 'u12' })] }),
      ['invalid_key formed[2].key'],
    ],
    [
      'a key used twice',
      change({ formed: [...twoTierPlan.formed, formed({ key: 'mau-son' })] }),
      ['key_twice formed[2].key'],
    ],
    [
      'a successor that the plan does not form',
      change({ successions: [...twoTierPlan.successions, step('188', 'nowhere')] }),
      ['unknown_new_unit successions[5].to'],
    ],
    [
      'territory given to a unit that goes on',
      change({ successions: [...twoTierPlan.successions, step('188', '183')] }),
      ['successor_continues successions[5].to'],
    ],
    [
      'a predecessor that only now begins',
      change({ successions: [...twoTierPlan.successions, step('mau-son', 'khuat-xa')] }),
      ['predecessor_is_new successions[5].from'],
    ],
    [
      'the same succession twice',
      change({ successions: [...twoTierPlan.successions, step('06532', 'mau-son')] }),
      ['succession_twice successions[5]'],
    ],
    [
      'a cycle',
      change({
        successions: [...twoTierPlan.successions, step('mau-son', '06532')],
      }),
      ['succession_cycle successions[0]', 'succession_cycle successions[5]'],
    ],
    [
      'a commune that ends without a successor',
      change({ successions: twoTierPlan.successions.filter(({ from }) => from !== '06547') }),
      ['territory_lost ended[3]'],
    ],
    [
      'a commune that goes on and has a successor',
      within({
        formed: [formed({ key: 'a', code: '06599', parent: '188' })],
        successions: [step('06565', 'a', 'split')],
      }),
      ['territory_doubled successions[0].from', 'kind_does_not_fit successions[0].kind'],
    ],
    [
      'a unit out of nothing',
      change({ formed: [...twoTierPlan.formed, formed({ key: 'a', code: '06600' })] }),
      ['unit_from_nothing formed[2]'],
    ],
    [
      'a union of one',
      within({
        ended: ['06565'],
        formed: [formed({ key: 'a', code: '06565', parent: '188' })],
        successions: [step('06565', 'a')],
      }),
      ['kind_does_not_fit successions[0].kind'],
    ],
    [
      'a division called a union',
      within({
        ended: ['06565'],
        formed: [
          formed({ key: 'a', code: '06565', parent: '188' }),
          formed({ key: 'b', code: '06566', parent: '188' }),
        ],
        successions: [step('06565', 'a', 'split'), step('06565', 'b')],
      }),
      ['kind_does_not_fit successions[1].kind'],
    ],
    [
      'a change that changes nothing',
      within({
        ended: ['06565'],
        formed: [formed({ key: 'a', code: '06565', name: 'Khuất Xá', parent: '188' })],
        successions: [step('06565', 'a', 'rename')],
      }),
      ['kind_does_not_fit successions[0].kind'],
    ],
    [
      'a code that another unit keeps',
      change({ formed: [formed({ key: 'mau-son', code: '06184' }), ...twoTierPlan.formed.slice(1)] }),
      ['code_overlaps formed[0].code'],
    ],
    [
      'one code for two units',
      change({ formed: twoTierPlan.formed.map((unit) => ({ ...unit, code: '06541' })) }),
      ['code_overlaps formed[1].code'],
    ],
    [
      'a commune under a commune',
      change({ formed: twoTierPlan.formed.map((unit) => ({ ...unit, parent: '06184' })) }),
      ['parent_wrong_kind formed[0].parent', 'parent_wrong_kind formed[1].parent'],
    ],
    [
      'a parent that ends',
      change({ formed: twoTierPlan.formed.map((unit) => ({ ...unit, parent: '188' })) }),
      ['parent_ends formed[0].parent', 'parent_ends formed[1].parent'],
    ],
    [
      'units each above the other',
      change({
        formed: twoTierPlan.formed.map((unit, index) => ({
          ...unit,
          parent: index === 0 ? 'khuat-xa' : 'mau-son',
        })),
      }),
      ['parent_cycle formed[0].parent', 'parent_cycle formed[1].parent'],
    ],
    [
      'communes left under a district that ends',
      within({ ended: ['183'] }),
      ['children_left_behind ended[0]'],
    ],
  ])('%s', (_, plan, refusals) => {
    expect(codesOf(plan)).toEqual(refusals);
  });

  it('an end that was decided before for a later day', () => {
    const units = locBinhUnits.map((unit) => (unit.id === 8 ? { ...unit, validTo: '2026-01-01' } : unit));
    expect(codesOf(twoTierPlan, units)).toEqual(['unit_already_ends ended[5]']);
  });

  it('a code that another unit takes later', () => {
    const units = [
      ...locBinhUnits,
      unitOf(12, '06600', 'Sau này', 'commune', 2, { validFrom: '2030-01-01' }),
    ];
    const plan = change({
      formed: [formed({ key: 'mau-son', code: '06600' }), ...twoTierPlan.formed.slice(1)],
    });
    expect(codesOf(plan, units)).toEqual(['code_overlaps formed[0].code']);
  });

  it('with the unit and the other one in words', () => {
    const checked = checkReorganisation(within({ ended: ['183'] }), locBinhUnits);
    expect(!checked.ok && checked.refusals).toEqual([
      {
        code: 'children_left_behind',
        where: 'ended[0]',
        what: '183 Cao Lộc',
        other: '06184 Đồng Đăng',
        date: null,
      },
    ]);
  });
});
