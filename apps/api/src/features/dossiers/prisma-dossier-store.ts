import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import { once } from '../../shared/idempotency/prisma-idempotency.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { prismaCouncilWriter } from './council/prisma-council.ts';
import type { DossierStore, DossierWriter } from './dossier-store.ts';
import { prismaDossierFacts } from './prisma-dossier-facts.ts';
import {
  addFile,
  assignDossier,
  carryReviews,
  giveBack,
  moveDossier,
  notePart,
  removeDocument,
  saveReview,
  submitDossier,
} from './prisma-dossier-moves.ts';
import { type Letters, notify } from './prisma-dossier-notices.ts';
import { findDossier } from './prisma-dossier-reader.ts';
import { openDossier, writeDossier } from './prisma-dossier-writing.ts';
import { prismaRecognitionWriter } from './recognition/prisma-recognitions.ts';
import { prismaTalkWriter } from './talk/prisma-talk.ts';
import { addVisit } from './visits/prisma-visits.ts';

/** A transaction of the client. */
type Transaction = Pick<Database, '$queryRaw' | '$executeRaw' | '$queryRawUnsafe'>;

const limits = { timeout: 60_000, maxWait: 60_000 } as const;

/** The row is locked before anything of it is read: what a statement reads beside it is of when it began. */
async function lock(tx: Transaction, id: number) {
  await tx.$queryRaw`SELECT id FROM dossier WHERE id = ${id} FOR UPDATE`;
  return findDossier(tx, id);
}

async function hold(tx: Transaction, id: number) {
  await tx.$queryRaw`SELECT id FROM dossier WHERE id = ${id} FOR SHARE`;
  return findDossier(tx, id);
}

async function underWay(tx: Transaction, unitId: number, levelId: number, demonstration: boolean) {
  const [found] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM dossier WHERE unit_id = ${unitId} AND level_id = ${levelId} AND demonstration = ${demonstration}
      AND state NOT IN ('recognised', 'announced', 'revoked', 'withdrawn')`;
  return found?.id ?? null;
}

const writerOf = (tx: Transaction, letters: Letters): DossierWriter => ({
  ...prismaDossierFacts(tx),
  ...prismaTalkWriter(tx),
  ...prismaCouncilWriter(tx),
  ...prismaRecognitionWriter(tx),
  once: (command, work) => once(tx, command, work),
  lock: (id) => lock(tx, id),
  hold: (id) => hold(tx, id),
  open: (dossier, userId) => openDossier(tx, dossier, userId),
  underWay: (unitId, levelId, demonstration) => underWay(tx, unitId, levelId, demonstration),
  write: (id, writing, userId) => writeDossier(tx, id, writing, userId),
  move: (id, move, userId) => moveDossier(tx, id, move, userId),
  submit: (id, content, hash, userId) => submitDossier(tx, id, content, hash, userId),
  carryReviews: (id, from, returned) => carryReviews(tx, id, from, returned),
  giveBack: (id, given, userId) => giveBack(tx, id, given, userId),
  addFile: (id, file, userId) => addFile(tx, id, file, userId),
  removeDocument: (id, documentId) => removeDocument(tx, id, documentId),
  saveReview: (id, review, version, userId) => saveReview(tx, id, review, version, userId),
  addVisit: (id, visit, userId) => addVisit(tx, id, visit, userId),
  assign: (id, holderId, dueOn) => assignDossier(tx, id, holderId, dueOn),
  notePart: (id, part, userId) => notePart(tx, id, part, userId),
  notify: (notice, userIds) => notify(tx, letters, notice, userIds),
  tell: (entries) => appendAuditEvents(tx, entries),
});

/** Dossiers in the database, and the letters about them in its queue of mail. */
export function prismaDossierStore(database: Database, letters: Letters): DossierStore {
  return {
    facts: prismaDossierFacts(database),
    write: (work) => database.$transaction((tx) => work(writerOf(tx, letters)), limits),
  };
}
