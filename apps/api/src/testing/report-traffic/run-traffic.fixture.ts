import { type Ledger, newLedger, type Person, type Traffic } from './traffic.fixture.ts';
import { act } from './traffic-clients.fixture.ts';
import { deedsOf } from './traffic-plan.fixture.ts';
import { watch } from './traffic-readers.fixture.ts';

export type TrafficRun = {
  readonly writers: readonly Person[];
  readonly readers: readonly Person[];
  /** Whether somebody who did so many deeds has done enough. */
  readonly isOver: (deedsDone: number) => boolean;
};

/** Has everybody at work at once, the readers as long as somebody writes. Answers what everybody was told. */
export async function runTraffic(
  traffic: Traffic,
  { writers, readers, isOver }: TrafficRun,
): Promise<Ledger> {
  const ledger = newLedger();
  const writing = Promise.all(
    writers.map((person, number) =>
      act(traffic, ledger, person, deedsOf(person, traffic.communes, number), isOver),
    ),
  );
  let isWritten = false;
  const watching = readers.map((person) => watch(traffic, ledger, person, () => isWritten));
  try {
    await writing;
  } finally {
    isWritten = true;
    await Promise.all(watching);
  }
  return ledger;
}
