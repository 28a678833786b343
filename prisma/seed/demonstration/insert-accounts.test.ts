import { expect, test } from 'vitest';
import { loadDemonstrationData } from '../load.ts';
import { shippedDatasets } from '../shipped-datasets.ts';
import { shippedDatabase } from '../testing/shipped-database.ts';
import { demonstrationAccounts, secondDemonstrationAppraiser } from './demonstration-accounts.ts';

const prisma = shippedDatabase('demonstration');

test('the demonstration has an account for each role but the administrator, without a password, saying what it is', async () => {
  const users = await prisma().user.findMany({ include: { grants: true, accounts: true } });
  expect(users).toHaveLength(demonstrationAccounts.length + 1);
  expect(users.every(({ demonstration, accounts }) => demonstration && accounts.length === 0)).toBe(true);
  const roles = new Set(users.flatMap(({ grants }) => grants.map(({ role }) => role)));
  expect(roles.size).toBe(6);
  expect(roles).not.toContain('administrator');
});

test('a demonstration that was loaded before its second appraiser gets that one, once', async () => {
  const { id } = secondDemonstrationAppraiser;
  const appraisers = () => prisma().roleGrant.count({ where: { role: 'provincial_appraiser' } });
  expect(await appraisers()).toBe(2);
  await prisma().roleGrant.deleteMany({ where: { userId: id } });
  await prisma().user.delete({ where: { id } });
  await prisma().loadedDataset.delete({ where: { name: shippedDatasets.secondAppraiser } });
  await loadDemonstrationData(prisma());
  await loadDemonstrationData(prisma());
  expect(await appraisers()).toBe(2);
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

test('its bodies answer for criteria of its province, and one is asked about them', async () => {
  const own = await prisma().criterionResponsibility.findMany({
    include: { criterion: true },
    orderBy: { criterion: { position: 'asc' } },
  });
  expect(own.map(({ body, criterion, demonstration }) => [criterion.position, body, demonstration])).toEqual([
    [1, 'Sở Xây dựng', true],
    [5, 'Sở Y tế', true],
    [6, 'Sở Y tế', true],
    [8, 'Sở Nông nghiệp và Môi trường', true],
  ]);
  const requests = await prisma().departmentRequest.findMany({ include: { criteria: true, round: true } });
  expect(
    requests.map(({ body, demonstration, round, criteria }) => [
      body,
      demonstration,
      round?.period,
      criteria.length,
    ]),
  ).toEqual([['Sở Y tế', true, '2026-Q4', 2]]);
});
