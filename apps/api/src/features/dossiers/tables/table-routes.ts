import {
  getDossierTable as dossiersContract,
  getWatchTable as watchContract,
} from '@tiendo/contracts/dossiers/dossier-tables.ts';
import type { FileEndpoint, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { FastifyInstance } from 'fastify';
import type { HeldData } from '../../../shared/data/held-data.ts';
import { callerOf } from '../../../shared/mount-guarded.ts';
import { refuseOtherMethods, routePath } from '../../../shared/route-path.ts';
import type { Who } from '../dossier-access.ts';
import { type DossierRoutes, whoAt } from '../dossier-routes.ts';
import { dossierTable } from './dossier-table.ts';
import { watchTable } from './watch-table.ts';

type Tables = Omit<DossierRoutes, 'read'> & { readonly read: HeldData['current'] };

/** Lists of dossiers and recognitions as tables to take away, which is told in the trail. */
export const dossierTableRoutes =
  ({ read, store, now }: Tables) =>
  async (app: FastifyInstance) => {
    const serve = <E extends FileEndpoint>(
      contract: E,
      name: string,
      write: (query: QueryOf<E>, who: Who) => Promise<string>,
    ) => {
      app.route({
        method: 'GET',
        url: routePath(contract),
        exposeHeadRoute: false,
        config: { file: contract },
        schema: { params: contract.params, querystring: contract.query },
        handler: async (request, reply) => {
          const written = await write(request.query as QueryOf<E>, whoAt(now)({ caller: callerOf(request) }));
          await request.tellExport();
          return reply
            .header('content-type', contract.mediaTypes[0])
            .header('content-disposition', `attachment; filename="${name}"`)
            .header('cache-control', 'private, no-store')
            .send(Buffer.from(written));
        },
      });
      refuseOtherMethods(app, contract);
    };
    serve(dossiersContract, 'tiendo-ho-so.csv', async (query, who) =>
      dossierTable({ reference: await read(), store }, query, who),
    );
    serve(watchContract, 'tiendo-theo-doi-sau-cong-nhan.csv', async (query, who) =>
      watchTable({ data: await read(), facts: store.facts }, query, who),
    );
  };
