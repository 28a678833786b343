import {
  getDossier as getContract,
  listDossiers as listContract,
  openDossier as openContract,
  saveDossier as saveContract,
  getDossierSubmission as submissionContract,
} from '@tiendo/contracts/dossiers/dossier.ts';
import {
  moveApplication as applicationContract,
  moveAppraisal as appraisalContract,
  moveVerification as verificationContract,
} from '@tiendo/contracts/dossiers/dossier-moves.ts';
import {
  getDossierReview as reviewContract,
  saveAppraisal as saveAppraisalContract,
  saveConfirmation as saveConfirmationContract,
  saveVerification as saveVerificationContract,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { FastifyInstance } from 'fastify';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import type { DossierDeps } from './change-dossier.ts';
import type { Who } from './dossier-access.ts';
import type { DossierStore } from './dossier-store.ts';
import { getReview } from './get-review.ts';
import { listDossiers } from './list-dossiers.ts';
import { moveApplication } from './move-application.ts';
import { moveReview } from './move-review.ts';
import { openDossier } from './open-dossier.ts';
import { getDossier, getSubmission } from './read-dossier.ts';
import { saveDossier } from './save-dossier.ts';
import { saveReview } from './save-review.ts';

/** What every route of dossiers is given. */
export type DossierRoutes = {
  readonly read: ReadReference;
  readonly store: DossierStore;
  readonly now: () => Date;
};

/** Who asks, on the day that it is in Vietnam. */
export const whoAt =
  (now: () => Date) =>
  ({ caller, requestId }: { caller: Caller; requestId?: string }): Who => ({
    caller,
    today: dayInVietnam(now()),
    ...(requestId !== undefined && { requestId }),
  });

/** Dossiers: the queue, one of them, and what its applicant writes. */
export const dossierRoutes =
  ({ read, store, now }: DossierRoutes) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    const deps = async (): Promise<DossierDeps> => ({ reference: await read(), store });
    mountGuarded(app, listContract, async ({ query, caller }) =>
      listDossiers(await deps(), query, who({ caller })),
    );
    mountGuarded(app, getContract, async ({ params, caller }) =>
      getDossier(await deps(), params.id, who({ caller })),
    );
    mountGuarded(app, submissionContract, async ({ params, caller }) =>
      getSubmission(await deps(), params, who({ caller })),
    );
    mountCommand(app, openContract, async (input) => openDossier(await deps(), input, who(input)));
    mountCommand(app, saveContract, async ({ params, version, body: change, ...input }) =>
      saveDossier(await deps(), { ...params, version, change }, who(input)),
    );
    mountCommand(app, applicationContract, async ({ params, version, body: move, ...input }) =>
      moveApplication(await deps(), { ...params, version, move }, who(input)),
    );
  };

/** What reviewers read and write of dossiers. */
export const reviewRoutes =
  ({ read, store, now }: DossierRoutes) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    const deps = async (): Promise<DossierDeps> => ({ reference: await read(), store });
    mountGuarded(app, reviewContract, async ({ params, caller }) =>
      getReview(await deps(), params.id, who({ caller })),
    );
    mountCommand(app, verificationContract, async ({ params, version, body: move, ...input }) =>
      moveReview(await deps(), { ...params, version, move, part: 'district' }, who(input)),
    );
    mountCommand(app, appraisalContract, async ({ params, version, body: move, ...input }) =>
      moveReview(await deps(), { ...params, version, move, part: 'province' }, who(input)),
    );
    mountCommand(app, saveVerificationContract, async ({ params, version, body, ...input }) =>
      saveReview(await deps(), { ...params, version, body, stage: 'verification' }, who(input)),
    );
    mountCommand(app, saveAppraisalContract, async ({ params, version, body, ...input }) =>
      saveReview(await deps(), { ...params, version, body, stage: 'appraisal' }, who(input)),
    );
    mountCommand(app, saveConfirmationContract, async ({ params, version, body, ...input }) =>
      saveReview(await deps(), { ...params, version, body, stage: 'confirmation' }, who(input)),
    );
  };
