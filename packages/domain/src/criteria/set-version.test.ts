import { describe, expect, it } from 'vitest';
import { type NewVersion, type OldVersion, versionRefusals } from './set-version.ts';

const old: OldVersion = {
  code: 'XA_NTM_2022',
  validFrom: '2022-03-08',
  decisionDate: '2022-03-08',
  validTo: null,
  scopeUnitId: null,
};
const version: NewVersion = {
  code: 'XA_NTM_2031',
  nameVi: 'Bộ tiêu chí 2031',
  nameEn: 'Criteria of 2031',
  validFrom: '2031-01-01',
  scopeUnitId: null,
  endsOld: false,
};

describe('a new version of a set', () => {
  it.each<[string, Partial<OldVersion>, Partial<NewVersion>, string[]]>([
    ['can be made', {}, {}, []],
    ['can end the old one', {}, { endsOld: true }, []],
    ['can end one that is known to end that day', { validTo: '2031-01-01' }, { endsOld: true }, []],
    ['of a province can be made from a national one', {}, { scopeUnitId: 42 }, []],
    ['needs a code', {}, { code: 'xã 2031' }, ['code_malformed']],
    ['needs a code of its own', {}, { code: 'XA_NTM_2016' }, ['code_taken']],
    ['needs a name in both languages', {}, { nameEn: ' ' }, ['name_missing']],
    ['begins after the old one', {}, { validFrom: '2022-03-08' }, ['begins_before_old']],
    [
      'begins after the decision where no other day is known',
      { validFrom: null },
      { validFrom: '2020-01-01' },
      ['begins_before_old'],
    ],
    ['does not end what has ended', { validTo: '2026-02-15' }, { endsOld: true }, ['old_ended_before']],
    [
      'of a province does not end a national one',
      {},
      { scopeUnitId: 42, endsOld: true },
      ['ends_set_of_others'],
    ],
    ['is told everything at once', {}, { code: '', nameVi: '' }, ['code_malformed', 'name_missing']],
  ])('%s', (_, oldMore, newMore, refusals) => {
    const codes = ['XA_NTM_2016', 'XA_NTM_2022'];
    expect(versionRefusals({ ...old, ...oldMore }, { ...version, ...newMore }, codes)).toEqual(refusals);
  });
});
