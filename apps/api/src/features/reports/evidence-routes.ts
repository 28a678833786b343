import multipart from '@fastify/multipart';
import type { ParamsOf } from '@tiendo/contracts/endpoint.ts';
import {
  addEvidence as addContract,
  getEvidenceFile as fileContract,
  listEvidence as listContract,
  removeEvidence as removeContract,
} from '@tiendo/contracts/reports/report-evidence.ts';
import type { FastifyInstance } from 'fastify';
import type { AuditTrail } from '../../shared/audit/audit-trail.ts';
import { evidenceHeaders } from '../../shared/evidence/evidence-headers.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { callerOf, mountGuarded } from '../../shared/mount-guarded.ts';
import { mountUpload } from '../../shared/mount-upload.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { refuseOtherMethods, routePath } from '../../shared/route-path.ts';
import { addEvidence } from './add-evidence.ts';
import type { EvidenceDeps } from './evidence-access.ts';
import { listEvidence, readEvidence } from './read-evidence.ts';
import { removeEvidence } from './remove-evidence.ts';
import { whoAt } from './report-routes.ts';

type Evidence = Omit<EvidenceDeps, 'reference'> & {
  readonly read: ReadReference;
  readonly trail: AuditTrail;
  readonly now: () => Date;
};

/** The files that stand in reports for their criteria. */
export const evidenceRoutes =
  ({ read, trail, now, ...kept }: Evidence) =>
  async (app: FastifyInstance) => {
    const deps = async (): Promise<EvidenceDeps> => ({ ...kept, reference: await read() });
    const who = whoAt(now);
    await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: kept.mostBytes + 1 } });
    mountGuarded(app, listContract, async ({ params, caller }) =>
      listEvidence(await deps(), params.id, who({ caller })),
    );
    mountUpload(app, addContract, 'evidence_missing', async ({ params, query, ...input }) =>
      addEvidence(await deps(), { ...input, ...params, ...query }, who(input)),
    );
    mountCommand(app, removeContract, async ({ params, ...input }) =>
      removeEvidence(await deps(), params, who(input)),
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
        const { stream, ...file } = await readEvidence(await deps(), trail, asked, by);
        return reply.headers(evidenceHeaders(file)).send(stream);
      },
    });
    refuseOtherMethods(app, fileContract);
  };
