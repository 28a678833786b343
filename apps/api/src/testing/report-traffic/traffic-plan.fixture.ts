import fc from 'fast-check';
import type { Deed, Person } from './traffic.fixture.ts';

const officerDeeds = ['save', 'save', 'save', 'save', 'save', 'submit', 'recall', 'correct'] as const;
const verifierDeeds = ['accept', 'accept', 'return', 'withdraw'] as const;
const atATime = 16;

/** So many people, one in three of whom decides on reports. */
export const people = (clients: number): Person[] =>
  Array.from({ length: clients }, (_, client) => ({
    userId: `client-${client}`,
    isVerifier: client % 3 === 0,
  }));

/** What somebody does, without an end: the same for the same number. */
export function* deedsOf(
  { isVerifier }: Person,
  communes: readonly string[],
  number: number,
): Generator<Deed> {
  const deed = fc.record<Deed>({
    kind: fc.constantFrom(...(isVerifier ? verifierDeeds : officerDeeds)),
    commune: fc.constantFrom(...communes),
    criterion: fc.integer({ min: 1, max: 19 }),
    verdict: fc.constantFrom('met', 'not_met', null),
    isStale: fc.boolean(),
  });
  for (let batch = 0; ; batch += 1)
    yield* fc.sample(deed, { numRuns: atATime, seed: number + 1 + batch * 1000 });
}
