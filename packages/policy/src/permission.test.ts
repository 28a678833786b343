import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions, rolesAllowed, tokenActions } from './action.ts';
import type { Actor, Grant } from './actor.ts';
import { grantsFor, may, mayAnywhere, reachesBody } from './permission.ts';
import { isOfOneBody, roles } from './role.ts';

const [country, province, district, commune, otherDistrict, otherCommune] = [1, 2, 3, 4, 5, 6];
const inScope = [commune, district, province, country];
const outOfScope = [otherCommune, otherDistrict, province, country];
const today = '2026-11-20';

const grant = (more: Partial<Grant> = {}): Grant => ({
  role: 'commune_officer',
  unitId: district,
  body: null,
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});

const actor = (grants: readonly Grant[], more: Partial<Actor> = {}): Actor => ({
  userId: 'u',
  name: 'Nông Văn Dền',
  grants,
  tokenActions: null,
  needsTwoFactor: false,
  ...more,
});

const whole = { granted: true, bodies: 'all' };
const refused = (refusal: string) => ({ granted: false, refusal });

describe('what is allowed on a unit', () => {
  it('is refused to nobody in particular before anything else', () => {
    for (const action of actions) expect(may(null, action, inScope, today)).toEqual(refused('anonymous'));
  });

  it('follows the role of a grant within its unit, and looks unknown outside it', () => {
    for (const role of roles)
      for (const action of actions) {
        const who = actor([grant({ role })]);
        const allowed = (rolesAllowed[action] as readonly string[]).includes(role);
        expect(may(who, action, inScope, today)).toEqual(allowed ? whole : refused('role'));
        expect(may(who, action, outOfScope, today)).toEqual(refused(allowed ? 'unit' : 'role'));
      }
  });

  it('holds from the first day of a grant to the day before its end', () => {
    const who = actor([grant({ validFrom: '2026-07-01', validTo: '2026-11-20' })]);
    const on = (day: string) => may(who, 'report.enter', inScope, day).granted;
    expect(['2026-06-30', '2026-07-01', '2026-11-19', '2026-11-20'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('reaches no unit above that of the grant', () => {
    expect(may(actor([grant()]), 'report.read', [province, country], today)).toEqual(refused('unit'));
  });

  it('is nothing at all until a required second factor is set up', () => {
    const who = actor([grant({ role: 'administrator', unitId: country })], { needsTwoFactor: true });
    expect(may(who, 'account.manage', [country], today)).toEqual(refused('two_factor'));
    expect(grantsFor(who, 'account.manage', today)).toEqual([]);
  });

  it('is for a token what it was made for, and never more than the person may', () => {
    const who = actor([grant()], { tokenActions: ['report.read', 'audit.read'] });
    expect(may(who, 'report.read', inScope, today)).toEqual(whole);
    expect(may(who, 'report.enter', inScope, today)).toEqual(refused('token'));
    expect(may(who, 'audit.read', inScope, today)).toEqual(refused('role'));
  });

  it('gives no rights by token', () => {
    for (const action of ['account.manage', 'setting.manage', 'report.verify'] as const)
      expect(tokenActions).not.toContain(action);
  });
});

describe('the criteria that a permission reaches', () => {
  const specialist = (body: string) => grant({ role: 'department_specialist', body });

  it('are those of the bodies of the grants', () => {
    const permission = may(
      actor([specialist('Sở Y tế'), specialist('Sở Xây dựng')]),
      'report.enter',
      inScope,
      today,
    );
    expect(permission).toEqual({ granted: true, bodies: ['Sở Xây dựng', 'Sở Y tế'] });
    expect(reachesBody(permission, 'Sở Y tế')).toBe(true);
    expect(reachesBody(permission, 'Sở Tài chính')).toBe(false);
    expect(reachesBody(permission, null)).toBe(false);
  });

  it('are all where one grant is for all', () => {
    const permission = may(actor([specialist('Sở Y tế'), grant()]), 'report.enter', inScope, today);
    expect(permission).toEqual(whole);
    expect(reachesBody(permission, null)).toBe(true);
  });

  it('are none where nothing is granted', () => {
    expect(reachesBody(refused('role') as never, 'Sở Y tế')).toBe(false);
  });
});

const anyGrant = fc.record({
  role: fc.constantFrom(...roles),
  unitId: fc.constantFrom(country, province, district, commune, otherDistrict, otherCommune),
  body: fc.constantFrom(null, 'Sở Y tế'),
  validFrom: fc.constantFrom('2026-01-01', '2026-12-01'),
  validTo: fc.constantFrom(null, '2026-06-01', '2027-01-01'),
});

it('never allows more in a unit than anywhere, nor less with one grant more', () => {
  fc.assert(
    fc.property(
      fc.array(anyGrant, { maxLength: 4 }),
      anyGrant,
      fc.constantFrom(...actions),
      fc.constantFrom(inScope, outOfScope),
      (grants, extra, action, path) => {
        const before = may(actor(grants), action, path, today);
        const after = may(actor([...grants, extra]), action, path, today);
        if (before.granted) {
          expect(mayAnywhere(actor(grants), action, today).granted).toBe(true);
          expect(after.granted).toBe(true);
        }
      },
    ),
  );
});

it('knows of one role that speaks for one body', () => {
  expect(roles.filter(isOfOneBody)).toEqual(['department_specialist']);
});
