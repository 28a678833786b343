import type { Operation } from '@tiendo/contracts/endpoint.ts';
import type { SnapshotState } from '@tiendo/domain/progress/snapshot.ts';
import type { Database } from '../shared/prisma-database.ts';

/** The state in which a report takes a command; a draft takes the others. */
const stateFor: Readonly<Record<string, SnapshotState>> = {
  recallReport: 'submitted',
  decideOnReport: 'submitted',
  correctReport: 'accepted',
  withdrawReport: 'accepted',
};

const isOfReport = ({ path }: Pick<Operation, 'path'>): boolean => path.startsWith('/reports/{id}');

async function firstReport(database: Database): Promise<number | null> {
  const found = await database.progressSnapshot.findFirst({
    where: { roundId: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return found?.id ?? null;
}

/** The file that an operation on evidence speaks of. */
async function evidenceAt(database: Database, { path }: Pick<Operation, 'path'>, snapshotId: number) {
  if (!path.includes('{evidence}')) return {};
  const found = await database.reportEvidence.findFirst({ where: { snapshotId }, select: { id: true } });
  return found === null ? {} : { evidence: found.id };
}

/** The example of an operation on the first report that was opened: contracts cannot know its number. */
export async function exampleOn<O extends Operation>(
  database: Database,
  operation: O,
): Promise<O['example']> {
  const id = isOfReport(operation) ? await firstReport(database) : null;
  if (id === null) return operation.example;
  const params = { ...operation.example.params, id, ...(await evidenceAt(database, operation, id)) };
  return { ...operation.example, params };
}

/** Puts the first report where it takes a command, written by nobody. */
export async function stageReport(database: Database, operation: Operation): Promise<void> {
  const id = isOfReport(operation) ? await firstReport(database) : null;
  if (id === null) return;
  await database.reportWriter.deleteMany({ where: { snapshotId: id } });
  await database.progressSnapshot.update({
    where: { id },
    data: {
      state: stateFor[operation.name] ?? 'draft',
      authorId: null,
      submittedById: null,
      decidedById: null,
    },
  });
}
