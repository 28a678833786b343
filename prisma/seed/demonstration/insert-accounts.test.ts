import { expect, test } from 'vitest';
import { shippedDatabase } from '../testing/shipped-database.ts';
import { demonstrationAccounts } from './demonstration-accounts.ts';

const prisma = shippedDatabase('demonstration');

test('the demonstration has an account for each role but the administrator, without a password, saying what it is', async () => {
  const users = await prisma().user.findMany({ include: { grants: true, accounts: true } });
  expect(users).toHaveLength(demonstrationAccounts.length);
  expect(users.every(({ demonstration, accounts }) => demonstration && accounts.length === 0)).toBe(true);
  const roles = new Set(users.flatMap(({ grants }) => grants.map(({ role }) => role)));
  expect(roles.size).toBe(6);
  expect(roles).not.toContain('administrator');
});

test('its rounds hold the simulated reports of their quarters, and the last is still open', async () => {
  const rounds = await prisma().reportingRound.findMany({
    orderBy: { asOf: 'asc' },
    include: { _count: { select: { snapshots: true } } },
  });
  expect(rounds.map(({ period, _count }) => [period, _count.snapshots])).toEqual([
    ['2026-Q1', 12],
    ['2026-Q2', 13],
    ['2026-Q3', 12],
    ['2026-Q4', 0],
  ]);
});
