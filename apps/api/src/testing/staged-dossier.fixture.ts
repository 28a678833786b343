import { Readable } from 'node:stream';
import type { Operation } from '@tiendo/contracts/endpoint.ts';
import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import { evidenceFolder } from '../shared/evidence/evidence-folder.ts';
import { samples } from '../shared/evidence/evidence-samples.fixture.ts';
import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { prismaEvidenceRegister } from '../shared/evidence/prisma-evidence-register.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { bodyOfAllRoles, unitIdOf } from './stored-caller.ts';

/** The state in which a dossier takes a command; one that is being prepared takes the others. */
const stateFor: Readonly<Record<string, DossierState>> = {
  moveVerification: 'sent_to_district',
  saveVerification: 'in_verification',
  addVerificationFile: 'in_verification',
  moveAppraisal: 'sent_to_province',
  saveAppraisal: 'in_appraisal',
  saveConfirmation: 'in_appraisal',
  assignDossier: 'in_appraisal',
  addSiteVisit: 'in_appraisal',
  addVisitPhotograph: 'in_appraisal',
  removeVisitPhotograph: 'in_appraisal',
};

const day = new Date('2026-10-01');
const papers = ['commune_letter', 'results_report', 'opinions_report'];

/** Makes the dossier of the examples whole, so that it could be handed in, and hands it in once. */
async function makeDossier({ database, composed }: ApiUnderTest, userId: string): Promise<void> {
  const { hash, name } = await evidenceStore({
    folder: evidenceFolder(composed.config.dataDirectory),
    maxBytes: 4096,
    register: prismaEvidenceRegister(database),
  }).storeEvidence(Readable.from([samples.pdf]), { name: 'Tờ trình.pdf' });
  const unitId = await unitIdOf(database, '06541', '2026-10-01');
  const set = await database.criteriaSet.findUniqueOrThrow({
    where: { code: 'XA_NTM_2026' },
    include: { criteria: { orderBy: { position: 'asc' } } },
  });
  const { id: setId, levelId, criteria } = set;
  const counts = { households: 90, asked: 80, answered: 80, satisfied: 79 };
  const conductedBy = 'Ủy ban MTTQ Việt Nam xã';
  await database.satisfactionSurvey.create({
    data: {
      unitId,
      levelId,
      year: 2026,
      round: 1,
      conductedBy,
      endedOn: day,
      recordedById: userId,
      ...counts,
    },
  });
  const file = { number: 1, hash, name, addedById: userId };
  const claims = criteria.map(({ id, position }) => ({
    criterionId: id,
    position,
    verdict: 'met' as const,
    note: null,
    values: [],
    files: [],
  }));
  const { id: dossierId, visits } = await database.dossier.create({
    include: { visits: true },
    data: {
      ...{ unitId, levelId, setId, year: 2026, procedureCode: 'QD_18_2022' },
      ...{ stateSince: day, openedOn: day, openedById: userId, submissionCount: 1 },
      ...{ noConstructionDebt: true, securityNotComplex: true },
      claims: { create: claims.map(({ criterionId, verdict }) => ({ criterionId, verdict })) },
      documents: { create: papers.map((paperCode) => ({ paperCode, title: name, files: { create: file } })) },
      meetings: { create: { kind: 'commune', heldOn: day, present: 40, agreed: 40, recordedById: userId } },
      comments: { create: { text: 'Biểu rà soát thiếu thôn Pò Chong?', byId: userId } },
      visits: { create: { stage: 'appraisal', visitedOn: day, note: 'Đã kiểm tra.', byId: userId } },
      submissions: {
        create: {
          ...{ number: 1, submittedOn: day, submittedById: userId, hash: '0'.repeat(64) },
          content: { year: 2026, number: 1, on: '2026-10-01', claims, papers: [] },
        },
      },
    },
  });
  const photograph = { dossierId, visitId: visits[0]?.id ?? 0, title: 'Ảnh.png' };
  await database.dossierDocument.create({ data: { ...photograph, files: { create: file } } });
  const responsibility = criteria.map(({ id: criterionId }) => ({
    unitId,
    criterionId,
    body: bodyOfAllRoles,
    setById: userId,
  }));
  await database.criterionResponsibility.createMany({ data: responsibility });
}

/** Puts the dossier of the examples where it takes an operation, as it was and with nobody having a part in it. */
export async function stageDossier(api: ApiUnderTest, operation: Operation): Promise<void> {
  if (operation.tag !== 'dossiers') return;
  const { database } = api;
  const user = await database.user.findFirstOrThrow({ orderBy: { id: 'asc' } });
  if ((await database.dossier.count()) === 0) await makeDossier(api, user.id);
  const { id } = await database.dossier.findFirstOrThrow({ orderBy: { id: 'asc' } });
  await database.dossier.deleteMany({ where: { id: { gt: id } } });
  await database.dossierPerson.deleteMany({ where: { dossierId: id } });
  await database.dossierReview.deleteMany({ where: { dossierId: id } });
  await database.dossierSubmission.deleteMany({ where: { dossierId: id, number: { gt: 1 } } });
  await database.dossierDocument.updateMany({ where: { dossierId: id }, data: { removedAt: null } });
  await database.dossier.update({
    where: { id },
    data: {
      state: stateFor[operation.name] ?? 'preparing',
      stateSince: day,
      submissionCount: 1,
      holderId: null,
      version: 1,
    },
  });
}
