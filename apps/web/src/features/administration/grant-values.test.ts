import { locBinh } from '@tiendo/charts/fixtures/references.ts';
import { expect, it } from 'vitest';
import { i18n } from '../../shared/i18n/i18n.ts';
import { emptyGrant, grantFaults, newGrantOf } from './grant-values.ts';

const typed = { ...emptyGrant, role: 'commune_officer', unit: locBinh } as const;

it('a grant that is typed until a last day ends on the day after', () => {
  expect(newGrantOf({ ...typed, from: '01/12/2026', until: '31/12/2026' })).toEqual({
    role: 'commune_officer',
    unit: locBinh.ref,
    body: null,
    validFrom: '2026-12-01',
    validTo: '2027-01-01',
  });
});

it('only the grant of a specialist names a body', () => {
  expect(newGrantOf({ ...typed, body: 'Sở Y tế' }).body).toBeNull();
  expect(newGrantOf({ ...typed, role: 'department_specialist', body: ' Sở Y tế ' }).body).toBe('Sở Y tế');
  expect(Object.keys(grantFaults({ ...typed, role: 'department_specialist' }, i18n.t))).toEqual(['body']);
});

it('names what is missing by its path in the form', () => {
  expect(Object.keys(grantFaults({ ...emptyGrant, until: '31/02/2026' }, i18n.t, 'grants.1.'))).toEqual([
    'grants.1.role',
    'grants.1.unit',
    'grants.1.until',
  ]);
});
