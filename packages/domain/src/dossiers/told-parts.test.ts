import { expect, it } from 'vitest';
import { type DossierAction, type DossierState, dossierActions } from './dossier-state.ts';
import { toldParts } from './told-parts.ts';

it.each<[DossierAction, DossierState, DossierState, string[]]>([
  ['submit', 'preparing', 'sent_to_district', ['district']],
  ['submit', 'preparing', 'sent_to_province', ['province']],
  ['supplement', 'district_wants_more', 'in_verification', ['district']],
  ['supplement', 'province_wants_more', 'in_appraisal', ['province']],
  ['forward', 'verified', 'sent_to_province', ['province', 'applicant']],
  ['request_more', 'in_appraisal', 'province_wants_more', ['applicant']],
  ['pass', 'awaiting_council', 'qualified', ['applicant']],
  ['withdraw', 'preparing', 'withdrawn', []],
  ['withdraw', 'in_verification', 'withdrawn', ['district']],
  ['withdraw', 'in_appraisal', 'withdrawn', ['province']],
  ['recall', 'sent_to_province', 'preparing', ['province']],
  ['reopen', 'not_qualified', 'preparing', []],
])('tells of %s from %s to %s: %j', (action, from, next, parts) => {
  expect(toldParts(action, { from, next })).toEqual(parts);
});

it('tells the applicant of everything that others did', () => {
  const own: readonly DossierAction[] = ['submit', 'supplement', 'recall', 'withdraw', 'reopen'];
  for (const action of dossierActions.filter((one) => !own.includes(one)))
    expect(toldParts(action, { from: 'in_appraisal', next: 'awaiting_council' }), action).toContain(
      'applicant',
    );
});
