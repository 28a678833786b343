import type { Grant } from '@tiendo/policy/actor.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import { once } from '../../shared/idempotency/prisma-idempotency.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { AccountStore, LeavingAdministrator, NewAccount } from './account-store.ts';
import { accountById, searchAccounts } from './prisma-account-reader.ts';
import { administratorsOf, keepsAdministrator } from './prisma-administrators.ts';
import { spendStep, takeSecondFactor } from './prisma-second-factors.ts';

type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

const grantData = ({ role, unitId, body, validFrom, validTo }: Grant, grantedById: string | null) => ({
  role,
  unitId,
  body,
  validFrom: new Date(validFrom),
  validTo: validTo === null ? null : new Date(validTo),
  grantedById,
});

/** The work and then its entries of the audit trail, all or nothing. */
const told = (
  database: Database,
  entries: readonly AuditEntry[],
  work: (tx: Transaction) => Promise<unknown>,
): Promise<void> =>
  database.$transaction(async (tx) => {
    await work(tx);
    await appendAuditEvents(tx, entries);
  });

/** The work and its entries; false, and nothing, where a unit would lose its last administrator. */
const unlessLast = (
  database: Database,
  leaving: LeavingAdministrator | null,
  entries: readonly AuditEntry[],
  work: (tx: Transaction) => Promise<unknown>,
): Promise<boolean> =>
  database.$transaction(async (tx) => {
    if (leaving !== null && !(await keepsAdministrator(tx, leaving))) return false;
    await work(tx);
    await appendAuditEvents(tx, entries);
    return true;
  });

/** The id of the new account; null where another one has the e-mail address. */
async function create(
  tx: Transaction,
  { id, name, email, language, grants, grantedById, passwordHash }: NewAccount,
  entries: readonly AuditEntry[],
): Promise<string | null> {
  const { count } = await tx.user.createMany({
    data: [{ id, name, email, language, emailVerified: passwordHash !== null }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  await tx.roleGrant.createMany({
    data: grants.map((grant) => ({ userId: id, ...grantData(grant, grantedById) })),
  });
  if (passwordHash !== null)
    await tx.account.create({
      data: { id, userId: id, accountId: id, providerId: 'credential', password: passwordHash },
    });
  await appendAuditEvents(tx, entries);
  return id;
}

async function setMailReminders(
  tx: Transaction,
  id: string,
  wanted: boolean,
  entries: readonly AuditEntry[],
): Promise<void> {
  const { count } = await tx.user.updateMany({
    where: { id, mailReminders: !wanted },
    data: { mailReminders: wanted },
  });
  if (count > 0) await appendAuditEvents(tx, entries);
}

async function setClosed(tx: Transaction, id: string, closedAt: Date | null): Promise<void> {
  await tx.user.update({ where: { id }, data: { closedAt } });
  if (closedAt === null) return;
  await tx.session.deleteMany({ where: { userId: id } });
  await tx.apiToken.deleteMany({ where: { userId: id } });
  await tx.verification.deleteMany({ where: { value: id } });
}

/** Accounts in the database. */
export function prismaAccountStore(database: Database): AccountStore {
  return {
    search: (search, window) => searchAccounts(database, search, window),
    byId: (id, today) => accountById(database, id, today),
    byEmail: async (email) => {
      const user = await database.user.findFirst({ where: { email, closedAt: null, demonstration: false } });
      return user && { id: user.id, name: user.name, language: user.language === 'en' ? 'en' : 'vi' };
    },
    create: (account, entries, command) =>
      database.$transaction((tx) => {
        const work = () => create(tx, account, entries);
        return command === null ? work() : once(tx, command, work);
      }),
    addGrant: (userId, grant, grantedById, entries) =>
      told(database, entries, (tx) =>
        tx.roleGrant.create({ data: { userId, ...grantData(grant, grantedById) } }),
      ),
    endGrant: (id, today, leaving, entries) =>
      unlessLast(database, leaving, entries, async (tx) => {
        const [day, begun] = [new Date(today), { id, validFrom: { lt: new Date(today) } }];
        const { count } = await tx.roleGrant.updateMany({ where: begun, data: { validTo: day } });
        // A grant that begins today or later never held.
        if (count === 0) await tx.roleGrant.deleteMany({ where: { id } });
      }),
    setClosed: (id, closedAt, leaving, entries) =>
      unlessLast(database, leaving, entries, (tx) => setClosed(tx, id, closedAt)),
    administratorsOf: (unitId, today) => administratorsOf(database, unitId, today),
    endLinks: async (userId) => {
      await database.verification.deleteMany({ where: { value: userId } });
    },
    setMailReminders: (userId, wanted, entries) =>
      database.$transaction((tx) => setMailReminders(tx, userId, wanted, entries)),
    takeSecondFactor: (userId, entries) => takeSecondFactor(database, userId, entries),
    spendStep: (userId, step) => spendStep(database, userId, step),
    rolesNeedingTwoFactor: async () => {
      const rows = await database.roleRequirement.findMany({ where: { twoFactor: true } });
      return rows.map(({ role }) => role);
    },
    setTwoFactorNeeded: (role, twoFactor, entries) =>
      told(database, entries, (tx) =>
        tx.roleRequirement.upsert({ where: { role }, create: { role, twoFactor }, update: { twoFactor } }),
      ),
  };
}
