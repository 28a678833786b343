import type { Database } from '../../apps/api/src/shared/prisma-database.ts';
import { communesUnder } from './made-communes.ts';
import { type MadeFrom, madeDossier } from './made-dossier.ts';

const day = new Date('2025-10-01');

/** What a dossier is made of: the set of 2022 with its indicators, who wrote it, and one content of all its files. */
async function partsOf(database: Database, userId: string): Promise<Omit<MadeFrom, 'unitId' | 'place'>> {
  const set = await database.criteriaSet.findUniqueOrThrow({
    where: { code: 'XA_NTM_2022' },
    include: { criteria: { include: { indicators: true }, orderBy: { position: 'asc' } } },
  });
  const hash = 'd'.repeat(64);
  await database.evidenceFile.create({ data: { hash, size: 480_000, type: 'application/pdf' } });
  return { set, userId, hash };
}

/** Rules, responsible bodies and surveys, which every answer reads beside the dossier. */
async function fillAround(
  database: Database,
  unitIds: readonly number[],
  { set, userId }: Pick<MadeFrom, 'set' | 'userId'>,
  provinceId: number,
): Promise<void> {
  await database.procedureRule.create({
    data: {
      ...{ unitId: provinceId, procedureCode: 'KHONG_CAP_HUYEN_2025', key: 'appraisal' },
      ...{ value: 30, setById: userId },
    },
  });
  await database.criterionResponsibility.createMany({
    data: set.criteria.map(({ id: criterionId, position }) => ({
      ...{ unitId: provinceId, criterionId, body: `Sở ${position % 7}`, setById: userId },
    })),
  });
  await database.satisfactionSurvey.createMany({
    data: unitIds.map((unitId) => ({
      ...{ unitId, levelId: set.levelId, year: 2025, round: 1, conductedBy: 'Ủy ban MTTQ Việt Nam xã' },
      ...{ endedOn: day, households: 900, asked: 700, answered: 690, satisfied: 680, recordedById: userId },
    })),
  });
}

/**
 * Fills a province with open dossiers, handed in twice each, half of whose criteria are appraised; every fifth has five
 * files a criterion, the others one. Answers their ids.
 */
export async function fillDossiers(
  database: Database,
  { provinceId, userId, count }: { provinceId: number; userId: string; count: number },
): Promise<number[]> {
  const parts = await partsOf(database, userId);
  const unitIds = await communesUnder(database, provinceId, count);
  await fillAround(database, unitIds, parts, provinceId);
  const ids: number[] = [];
  for (const [place, unitId] of unitIds.entries())
    ids.push(await madeDossier(database, { ...parts, unitId, place }));
  await database.$executeRawUnsafe('ANALYZE');
  return ids;
}
