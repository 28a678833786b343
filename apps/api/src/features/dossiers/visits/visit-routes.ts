import multipart from '@fastify/multipart';
import {
  addVisitPhotograph as photographContract,
  removeVisitPhotograph as removeContract,
  addSiteVisit as visitContract,
} from '@tiendo/contracts/dossiers/dossier-visits.ts';
import type { FastifyInstance } from 'fastify';
import type { EvidenceStore } from '../../../shared/evidence/evidence-store.ts';
import { mountCommand } from '../../../shared/mount-command.ts';
import { mountUpload } from '../../../shared/mount-upload.ts';
import type { FileDeps } from '../add-file.ts';
import { type DossierRoutes, whoAt } from '../dossier-routes.ts';
import { addPhotograph } from './add-photograph.ts';
import { addSiteVisit } from './add-site-visit.ts';
import { removePhotograph } from './remove-photograph.ts';

type Visits = DossierRoutes & {
  readonly files: EvidenceStore;
  /** The largest picture that is taken. */
  readonly mostBytes: number;
};

/** What was seen on the spot. */
export const visitRoutes =
  ({ read, store, now, files, mostBytes }: Visits) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    const deps = async (): Promise<FileDeps> => ({ reference: await read(), store, files });
    await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: mostBytes + 1 } });
    mountCommand(app, visitContract, async ({ params, body, key, ...input }) =>
      addSiteVisit(await deps(), { ...params, body, key }, who(input)),
    );
    mountUpload(app, photographContract, 'evidence_missing', async ({ params, key, file, ...input }) =>
      addPhotograph(await deps(), { ...params, key, file }, who(input)),
    );
    mountCommand(app, removeContract, async ({ params, ...input }) =>
      removePhotograph(await deps(), params, who(input)),
    );
  };
