import { Readable } from 'node:stream';
import { getAuditFile as fileContract, listAuditEvents as listContract } from '@tiendo/contracts/audit.ts';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { FastifyInstance } from 'fastify';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { AuditTrail } from '../../shared/audit/audit-trail.ts';
import { dayInVietnam } from '../../shared/caller.ts';
import { callerOf, mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { refuseOtherMethods, routePath } from '../../shared/route-path.ts';
import { auditCsv } from './audit-csv.ts';
import type { AuditReader } from './audit-reader.ts';
import { auditSearch } from './audit-search.ts';
import { listAuditEvents } from './list-audit-events.ts';

type Audit = {
  readonly reference: ReadReference;
  readonly reader: AuditReader;
  readonly trail: AuditTrail;
  readonly now: () => Date;
};

/** The audit trail: as pages to read, and as a table to take away, which is told in the trail itself. */
export const auditRoutes =
  ({ reference, reader, trail, now }: Audit) =>
  async (app: FastifyInstance) => {
    mountGuarded(app, listContract, async ({ caller, query }) =>
      listAuditEvents((await reference()).units, reader, caller, query, dayInVietnam(now())),
    );
    app.route({
      method: 'GET',
      url: routePath(fileContract),
      exposeHeadRoute: false,
      config: { file: fileContract },
      schema: { params: fileContract.params, querystring: fileContract.query },
      handler: async (request, reply) => {
        const caller = callerOf(request);
        const { lang, ...choice } = request.query as QueryOf<typeof fileContract> & { lang: 'vi' | 'en' };
        const { units } = await reference();
        const search = auditSearch(caller, choice, units, dayInVietnam(now()));
        const subject = { kind: 'export', id: 'audit' };
        const entry = { actor: auditActorOf(caller), action: 'export.taken', subject } as const;
        await trail.append([{ ...entry, requestId: request.id, after: { ...choice, lang } }]);
        return reply
          .header('content-type', fileContract.mediaTypes[0])
          .header('content-disposition', 'attachment; filename="tiendo-audit.csv"')
          .header('cache-control', 'no-store')
          .send(Readable.from(auditCsv(reader, search, units, lang)));
      },
    });
    refuseOtherMethods(app, fileContract);
  };
