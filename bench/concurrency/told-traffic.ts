import type { Ledger } from '../../apps/api/src/testing/report-traffic/traffic.fixture.ts';

const meanings: readonly (readonly [name: string, statuses: readonly number[]])[] = [
  ['changes accepted (200, 201)', [200, 201]],
  ['refused: the rules of reports (409, 422)', [409, 422]],
  ['refused: another version stands (412)', [412]],
];
const mostShown = 10;

/** Prints what everybody was told, and what is wrong. Answers whether anything is. */
export function tellTraffic(ledger: Ledger, checked: Readonly<Record<string, readonly string[]>>): boolean {
  const { statuses, reads } = ledger;
  const all = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  const ofStatuses = meanings.map(([name, meant]) => [
    name,
    meant.reduce((sum, status) => sum + (statuses.get(status) ?? 0), 0),
  ]);
  const readings = [...reads].map(([name, count]) => [`read meanwhile: ${name}`, count]);
  console.table(Object.fromEntries([['deeds', all], ...ofStatuses, ...readings]));
  const found = Object.entries(checked);
  console.table(Object.fromEntries(found.map(([name, faults]) => [name, faults.length])));
  for (const [name, faults] of found)
    for (const fault of faults.slice(0, mostShown)) console.error(`✖ ${name}: ${fault}`);
  return found.some(([, faults]) => faults.length > 0);
}
