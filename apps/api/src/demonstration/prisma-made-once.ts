import type { Database } from '../shared/prisma-database.ts';

type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

const limits = { timeout: 60_000, maxWait: 60_000 } as const;

/** A client whose transactions are all part of one that is under way: none of them lasts without it. */
const within = (tx: Transaction): Database =>
  new Proxy(tx as Database, {
    get: (client, name) =>
      name === '$transaction'
        ? (work: (inner: Transaction) => Promise<unknown>) => work(tx)
        : Reflect.get(client, name),
  });

/**
 * Makes something in a database, once and all or nothing: what a process that was killed had made of it is gone. A
 * second process that makes it at the same time waits for the first and then does nothing.
 */
export const makeOnce = (
  database: Database,
  name: string,
  make: (database: Database) => Promise<void>,
): Promise<void> =>
  database.$transaction(async (tx) => {
    const data = [{ name, version: '1' }];
    const claimed = await tx.loadedDataset.createMany({ data, skipDuplicates: true });
    if (claimed.count > 0) await make(within(tx));
  }, limits);

/** Which of these were made. */
export async function madeOf(database: Database, names: readonly string[]): Promise<ReadonlySet<string>> {
  const made = await database.loadedDataset.findMany({ where: { name: { in: [...names] } } });
  return new Set(made.map(({ name }) => name));
}

/** Whether people of the demonstration have opened any dossier. */
export const hasDemonstrationDossier = async (database: Database): Promise<boolean> =>
  (await database.dossier.findFirst({ where: { demonstration: true }, select: { id: true } })) !== null;
