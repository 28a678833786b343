import type { Operation } from '@tiendo/contracts/endpoint.ts';
import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { unitIdOf } from './stored-caller.ts';

/** The state in which the dossier of the examples takes a command; the others take one that waits for its council. */
const stateFor: Readonly<Record<string, DossierState>> = {
  recordRecognitionDecisions: 'qualified',
  announceRecognitions: 'recognised',
  revokeRecognition: 'announced',
};

const isOfCouncil = ({ path }: Operation): boolean => /^\/(council|recognition)/.test(path);

/** Examples that are asked for by the number 1 are stored under it; what is opened or decided takes the next. */
const makesSession = ({ name }: Operation): boolean => name === 'openCouncilSession';
const makesRecognition = ({ name }: Operation): boolean => name === 'recordRecognitionDecisions';

/** Puts the council and the recognition of the examples where they take an operation; after the dossier is staged. */
export async function stageCouncil({ database }: ApiUnderTest, operation: Operation): Promise<void> {
  if (!isOfCouncil(operation)) return;
  const { id: dossierId, levelId } = await database.dossier.findFirstOrThrow({ orderBy: { id: 'asc' } });
  await database.recognition.deleteMany();
  await database.councilSession.deleteMany();
  const state = stateFor[operation.name] ?? 'awaiting_council';
  await database.dossier.update({ where: { id: dossierId }, data: { state } });
  const { id: recordedById } = await database.user.findFirstOrThrow({ orderBy: { id: 'asc' } });
  const day = new Date('2026-10-20');
  if (!makesSession(operation))
    await database.councilSession.create({
      data: {
        ...{
          id: 1,
          unitId: await unitIdOf(database, '20', '2026-10-01'),
          batch: 'Đợt 2 năm 2026',
          heldOn: day,
        },
        recordedById,
        members: { create: { position: 1, name: 'Nông Văn Dền', role: 'chair', isPresent: true } },
        votes: { create: { dossierId, position: 1, inFavour: 1, against: 0, blank: 0, qualifies: true } },
      },
    });
  if (!makesRecognition(operation))
    await database.recognition.create({
      data: {
        ...{ id: 1, unitId: await unitIdOf(database, '06541', '2026-10-01'), levelId, knownFrom: day },
        ...{ decisionDate: day, origin: 'form', dossierId },
      },
    });
}
