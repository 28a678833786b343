import {
  revokeRecognition as revokeContract,
  listWatchedRecognitions as watchContract,
} from '@tiendo/contracts/dossiers/recognition-watch.ts';
import {
  announceRecognitions as announceContract,
  recordRecognitionDecisions as decisionsContract,
} from '@tiendo/contracts/dossiers/recognitions.ts';
import type { FastifyInstance } from 'fastify';
import type { HeldData } from '../../../shared/data/held-data.ts';
import { mountCommand } from '../../../shared/mount-command.ts';
import { mountGuarded } from '../../../shared/mount-guarded.ts';
import { type DossierRoutes, whoAt } from '../dossier-routes.ts';
import { announceRecognitions } from './announce-recognitions.ts';
import { listWatched } from './list-watched.ts';
import { recordRecognitionDecisions } from './record-decisions.ts';
import { revokeRecognition } from './revoke-recognition.ts';

type RecognitionRoutes = Omit<DossierRoutes, 'read'> & { readonly read: HeldData['current'] };

/** Decisions of recognition, their announcement, the watch list and revocations. */
export const recognitionRoutes =
  ({ read, store, now }: RecognitionRoutes) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    mountCommand(app, decisionsContract, async (input) =>
      recordRecognitionDecisions({ reference: await read(), store }, input, who(input)),
    );
    mountCommand(app, announceContract, async (input) =>
      announceRecognitions({ reference: await read(), store }, input, who(input)),
    );
    mountGuarded(app, watchContract, async ({ query, caller }) =>
      listWatched({ data: await read(), facts: store.facts }, query, who({ caller })),
    );
    mountCommand(app, revokeContract, async ({ params, ...input }) =>
      revokeRecognition({ data: await read(), store }, { ...params, ...input }, who(input)),
    );
  };
