import type { Prisma, PrismaClient } from '../../packages/database/src/generated/client.ts';

export type Transaction = Prisma.TransactionClient;

const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 600_000 };

/**
 * Fills a database with one shipped dataset, once and all or nothing. Does nothing where the dataset was loaded
 * before: later changes of shipped rows are migrations, so that what a user entered stays. A second process that
 * loads at the same time waits for the first and then does nothing.
 */
export async function loadOnce(
  prisma: PrismaClient,
  dataset: { readonly name: string; readonly version: string },
  load: (tx: Transaction) => Promise<void>,
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const claimed = await tx.loadedDataset.createMany({ data: [dataset], skipDuplicates: true });
    if (claimed.count === 0) return;
    await load(tx);
    // Until the server gathers statistics by itself, the first readers would get plans made for empty tables.
    await tx.$executeRaw`ANALYZE`;
  }, TRANSACTION_LIMITS);
}

/** A day `YYYY-MM-DD` as the client stores dates. */
export const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const toDateOrNull = (day: string | null | undefined): Date | null => (day ? toDate(day) : null);

/** The day `YYYY-MM-DD` of a stored date. */
export const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

/** Looks up a key that the shipped data must hold. Throws where it does not. */
export function requireKey<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The shipped data names ${key}, which it does not hold.`);
  return value;
}
