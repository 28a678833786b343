import { changeRound, grantRoundException } from '@tiendo/contracts/rounds.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { communes, type Reporting, startReporting } from '../../testing/reporting.fixture.ts';

let reporting: Reporting;

beforeAll(async () => {
  reporting = await startReporting();
});
afterAll(() => reporting.api.close());

it('changes nothing in a locked round, but for a unit with an exception', async () => {
  const { api, verifier, roundId } = reporting;
  const [open, excepted] = [await reporting.open(communes[5] ?? ''), await reporting.open(communes[0] ?? '')];
  await api.send(changeRound, {
    params: { id: roundId },
    body: { lockedFrom: '2020-04-10' },
    as: verifier,
    headers: { 'if-match': '"1"' },
  });
  await api.send(grantRoundException, {
    params: { id: roundId },
    body: { unit: communes[0] ?? '', until: '2020-04-12', reason: 'Mất điện' },
    as: verifier,
  });
  await expect(reporting.save(open, { declaredCount: 3 })).rejects.toThrow('round_locked');
  expect((await reporting.read(open.id)).allowed).toEqual([]);
  expect((await reporting.save(excepted, { declaredCount: 19 })).declaredCount).toBe(19);
});
