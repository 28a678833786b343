import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionsOf,
  type DossierAction,
  type DossierDeed,
  type DossierPeople,
  type DossierStanding,
  type DossierState,
  dossierActions,
  dossierMove,
  dossierRefusals,
  dossierStates,
  finalStates,
  hasConflict,
  partFor,
} from './dossier-state.ts';
import { dossierParts } from './procedure.ts';

const nobody: DossierPeople = { authors: new Set(), verifiers: new Set(), appraisers: new Set() };

const standing = (more: Partial<DossierStanding> = {}): DossierStanding => ({
  state: 'preparing',
  hasDistrict: true,
  people: nobody,
  lastOn: '2024-03-01',
  ...more,
});

const deed = (more: Partial<DossierDeed> = {}): DossierDeed => ({
  action: 'submit',
  part: 'applicant',
  actor: 'a',
  on: '2024-03-05',
  today: '2024-03-10',
  hasReason: true,
  isReady: true,
  ...more,
});

/** Every state that deeds of the right people lead to, from being prepared. */
function reached(hasDistrict: boolean): Set<DossierState> {
  const found = new Set<DossierState>(['preparing']);
  for (const state of found)
    for (const action of dossierActions) {
      const part = partFor({ state, hasDistrict }, action);
      if (part === null) continue;
      const { next } = dossierMove(standing({ state, hasDistrict }), deed({ action, part }));
      if (next !== null) found.add(next);
    }
  return found;
}

const ofDistrict: readonly DossierState[] = [
  'sent_to_district',
  'in_verification',
  'district_wants_more',
  'refused_by_district',
  'verified',
];

describe('where a dossier can come', () => {
  it('is every state where there is a district', () => {
    expect([...reached(true)].sort()).toEqual([...dossierStates].sort());
  });

  it('is every state but those of the district where there is none', () => {
    const rest = dossierStates.filter((state) => !ofDistrict.includes(state));
    expect([...reached(false)].sort()).toEqual([...rest].sort());
  });

  it.each([true, false])('has no dead end but the final states (district: %s)', (hasDistrict) => {
    for (const state of reached(hasDistrict)) {
      const ways = dossierParts.flatMap((part) => actionsOf({ state, hasDistrict }, part));
      expect(ways.length === 0, state).toBe(finalStates.has(state));
    }
  });

  it.each([true, false])(
    'always lets recognition be reached before the end (district: %s)',
    (hasDistrict) => {
      const leadsOn = new Set<DossierState>(['recognised', 'announced']);
      let size = -1;
      while (size !== leadsOn.size) {
        size = leadsOn.size;
        for (const state of dossierStates)
          for (const action of dossierActions) {
            const part = partFor({ state, hasDistrict }, action);
            const move = part && dossierMove(standing({ state, hasDistrict }), deed({ action, part }));
            if (move?.next && leadsOn.has(move.next)) leadsOn.add(state);
          }
      }
      for (const state of reached(hasDistrict))
        expect(leadsOn.has(state), state).toBe(!finalStates.has(state));
    },
  );
});

const people = fc.record({
  authors: fc.subarray(['a', 'b', 'c']).map((some) => new Set(some)),
  verifiers: fc.subarray(['a', 'b', 'c']).map((some) => new Set(some)),
  appraisers: fc.subarray(['a', 'b', 'c']).map((some) => new Set(some)),
});

const day = fc.constantFrom('2024-02-01', '2024-03-01', '2024-03-10', '2024-04-01');

it('moves or names a refusal for everybody, in every state, whatever they do', () => {
  const any = fc.record({
    state: fc.constantFrom(...dossierStates),
    hasDistrict: fc.boolean(),
    people,
    lastOn: day,
    action: fc.constantFrom(...dossierActions),
    part: fc.constantFrom(...dossierParts),
    actor: fc.constantFrom('a', 'b', 'c'),
    on: day,
    today: day,
    hasReason: fc.boolean(),
    isReady: fc.boolean(),
  });
  fc.assert(
    fc.property(any, (all) => {
      const { next, refusal } = dossierMove(all, all);
      expect((next === null) !== (refusal === null)).toBe(true);
      if (refusal !== null) expect(dossierRefusals).toContain(refusal);
      if (next === null) return;
      expect(finalStates.has(all.state)).toBe(false);
      expect(partFor(all, all.action)).toBe(all.part);
      expect(hasConflict(all.people, all.part, all.actor)).toBe(false);
      expect(all.lastOn <= all.on && all.on <= all.today && all.isReady).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it('tells for every state, action and part who may, the same as it moves', () => {
  for (const hasDistrict of [true, false])
    for (const state of dossierStates)
      for (const action of dossierActions)
        for (const part of dossierParts) {
          const { refusal } = dossierMove(standing({ state, hasDistrict }), deed({ action, part }));
          const whose = partFor({ state, hasDistrict }, action);
          const expected = whose === null ? 'dossier_state' : whose === part ? null : 'not_your_step';
          expect(refusal, `${state} ${action} ${part}`).toBe(expected);
        }
});

describe('a road through the district', () => {
  it.each<[DossierState, DossierAction, DossierState]>([
    ['preparing', 'submit', 'sent_to_district'],
    ['sent_to_district', 'receive', 'in_verification'],
    ['in_verification', 'request_more', 'district_wants_more'],
    ['district_wants_more', 'supplement', 'in_verification'],
    ['in_verification', 'verify', 'verified'],
    ['verified', 'forward', 'sent_to_province'],
    ['sent_to_province', 'recall', 'verified'],
    ['sent_to_province', 'receive', 'in_appraisal'],
    ['in_appraisal', 'request_more', 'province_wants_more'],
    ['province_wants_more', 'supplement', 'in_appraisal'],
    ['in_appraisal', 'conclude', 'awaiting_council'],
    ['awaiting_council', 'pass', 'qualified'],
    ['qualified', 'recognise', 'recognised'],
    ['recognised', 'announce', 'announced'],
    ['announced', 'revoke', 'revoked'],
  ])('goes from %s by %s to %s', (state, action, next) => {
    const part = partFor({ state, hasDistrict: true }, action) ?? 'applicant';
    expect(dossierMove(standing({ state }), deed({ action, part }))).toEqual({ next, refusal: null });
  });

  it('goes straight to the province where there is none', () => {
    const moved = (state: DossierState, action: DossierAction) =>
      dossierMove(standing({ state, hasDistrict: false }), deed({ action })).next;
    expect(moved('preparing', 'submit')).toBe('sent_to_province');
    expect(moved('sent_to_province', 'recall')).toBe('preparing');
  });
});

describe('a refusal', () => {
  const inAppraisal = standing({
    state: 'in_appraisal',
    people: { authors: new Set(['author']), verifiers: new Set(['verifier']), appraisers: new Set(['me']) },
  });
  const conclude = (more: Partial<DossierDeed>) =>
    dossierMove(inAppraisal, deed({ action: 'conclude', part: 'province', actor: 'me', ...more })).refusal;

  it.each([
    ['author', 'conflict_of_interest'],
    ['verifier', 'conflict_of_interest'],
    ['me', null],
    ['another', null],
  ])('meets %s who appraises with %s', (actor, refusal) => {
    expect(conclude({ actor })).toBe(refusal);
  });

  it('keeps an appraiser from writing and from verifying', () => {
    const { people: known } = inAppraisal;
    expect(hasConflict(known, 'applicant', 'me')).toBe(true);
    expect(hasConflict(known, 'district', 'me')).toBe(true);
  });

  it('names a day in the future before one that is too early', () => {
    expect(conclude({ on: '2024-03-11' })).toBe('date_in_future');
    expect(conclude({ on: '2024-02-29' })).toBe('date_before_last');
  });

  it('asks for a reason where one is due, then for what is missing', () => {
    expect(conclude({ action: 'refuse', hasReason: false })).toBe('reason_missing');
    expect(conclude({ isReady: false })).toBe('dossier_not_ready');
  });
});
