import { Readable } from 'node:stream';
import type { Operation } from '@tiendo/contracts/endpoint.ts';
import { evidenceFolder } from '../shared/evidence/evidence-folder.ts';
import { samples } from '../shared/evidence/evidence-samples.fixture.ts';
import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { prismaEvidenceRegister } from '../shared/evidence/prisma-evidence-register.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { bodyOfAllRoles } from './stored-caller.ts';

/** Has a file stand in the first report for a criterion that every role reaches, where an operation speaks of one. */
export async function stageEvidence(
  { database, composed }: ApiUnderTest,
  { path }: Operation,
): Promise<void> {
  if (!path.includes('{evidence}')) return;
  const report = await database.progressSnapshot.findFirst({
    where: { roundId: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true, unitId: true, set: { select: { criteria: { where: { position: 5 } } } } },
  });
  const criterionId = report?.set.criteria[0]?.id;
  const user = await database.user.findFirst({ orderBy: { id: 'asc' } });
  if (report === null || criterionId === undefined || user === null) return;
  const { hash, name } = await evidenceStore({
    folder: evidenceFolder(composed.config.dataDirectory),
    maxBytes: 4096,
    register: prismaEvidenceRegister(database),
  }).storeEvidence(Readable.from([samples.pdf]), { name: 'Biên bản.pdf' });
  const data = { snapshotId: report.id, criterionId, hash, name, addedById: user.id };
  await database.reportEvidence.createMany({ data, skipDuplicates: true });
  const responsibility = { unitId: report.unitId, criterionId, body: bodyOfAllRoles, setById: user.id };
  await database.criterionResponsibility.createMany({ data: responsibility, skipDuplicates: true });
}
