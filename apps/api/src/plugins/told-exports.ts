import type { IncomingHttpHeaders } from 'node:http';
import fastifyPlugin from 'fastify-plugin';
import { auditActorOf } from '../shared/audit/audit-actor.ts';
import type { AuditTrail } from '../shared/audit/audit-trail.ts';
import { type Identify, sessionCookie } from '../shared/caller.ts';
import { webHeaders } from '../shared/web-headers.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Tells the trail that the file asked for was taken, where the one who asks is signed in. */
    tellExport: () => Promise<void>;
  }
}

/** Whether a session or a token came with a request. */
export const showsWhoAsks = ({ authorization, cookie }: IncomingHttpHeaders): boolean =>
  authorization !== undefined || cookie?.includes(`${sessionCookie}=`) === true;

/**
 * Files that everybody may take are told of in the trail when somebody who is signed in takes one. Readers without an
 * account leave no event: there is nobody to name, and anybody could fill the trail.
 */
export const toldExports = fastifyPlugin<{ identify: Identify; trail: AuditTrail }>(
  async (app, { identify, trail }) => {
    app.decorateRequest('tellExport', async function () {
      const caller = showsWhoAsks(this.headers) ? await identify(webHeaders(this)) : null;
      if (caller === null) return;
      await trail.append([
        {
          actor: auditActorOf(caller),
          action: 'export.taken',
          subject: { kind: 'export', id: 'figures' },
          requestId: this.id,
          after: { address: this.url },
        },
      ]);
    });
  },
);
