import multipart from '@fastify/multipart';
import {
  addDossierFile as addContract,
  addVerificationFile as addOfDistrictContract,
  getDossierFile as fileContract,
  removeDossierDocument as removeContract,
} from '@tiendo/contracts/dossiers/dossier-files.ts';
import type { ParamsOf } from '@tiendo/contracts/endpoint.ts';
import type { FastifyInstance } from 'fastify';
import type { AuditTrail } from '../../shared/audit/audit-trail.ts';
import { evidenceHeaders } from '../../shared/evidence/evidence-headers.ts';
import type { EvidenceStore } from '../../shared/evidence/evidence-store.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { callerOf } from '../../shared/mount-guarded.ts';
import { mountUpload } from '../../shared/mount-upload.ts';
import { refuseOtherMethods, routePath } from '../../shared/route-path.ts';
import { addFile, type FileDeps } from './add-file.ts';
import { type DossierRoutes, whoAt } from './dossier-routes.ts';
import { readFile } from './read-file.ts';
import { removeDocument } from './remove-document.ts';

type Files = DossierRoutes & {
  readonly files: EvidenceStore;
  /** The largest file that is taken. */
  readonly mostBytes: number;
  readonly trail: AuditTrail;
};

/** The files that stand in dossiers. */
export const dossierFileRoutes =
  ({ read, store, now, files, mostBytes, trail }: Files) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    const deps = async (): Promise<FileDeps> => ({ reference: await read(), store, files });
    await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: mostBytes + 1 } });
    mountUpload(app, addContract, 'evidence_missing', async ({ params, ...input }) =>
      addFile(await deps(), { ...input, ...params, part: 'applicant' }, who(input)),
    );
    mountUpload(app, addOfDistrictContract, 'evidence_missing', async ({ params, ...input }) =>
      addFile(await deps(), { ...input, ...params, part: 'district' }, who(input)),
    );
    mountCommand(app, removeContract, async ({ params, ...input }) =>
      removeDocument(await deps(), params, who(input)),
    );
    app.route({
      method: 'GET',
      url: routePath(fileContract),
      exposeHeadRoute: false,
      config: { file: fileContract },
      schema: { params: fileContract.params, querystring: fileContract.query },
      handler: async (request, reply) => {
        const { id: requestId, params } = request;
        const asked = params as ParamsOf<typeof fileContract>;
        const by = who({ caller: callerOf(request), requestId });
        const { stream, ...file } = await readFile(await deps(), trail, asked, by);
        return reply.headers(evidenceHeaders(file)).send(stream);
      },
    });
    refuseOtherMethods(app, fileContract);
  };
