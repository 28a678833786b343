import type { FileEndpoint, ParamsOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import {
  getImportProblemsFile as problemsContract,
  getImportTemplate as templateContract,
} from '@tiendo/contracts/imports/import.ts';
import type { FastifyInstance } from 'fastify';
import type { Caller } from '../../shared/caller.ts';
import { callerOf } from '../../shared/mount-guarded.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { refuseOtherMethods, routePath } from '../../shared/route-path.ts';
import { getImportTemplate } from './get-import-template.ts';
import type { ImportDeps } from './import-access.ts';
import { importProblemsCsv } from './import-problems-csv.ts';
import type { Who } from './import-record.ts';

type Asked<E extends FileEndpoint> = {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  caller: Caller;
};

/** Serves a file of one person under a name, and tells the trail that it is taken. */
function mountOwnFile<E extends FileEndpoint>(
  app: FastifyInstance,
  endpoint: E,
  name: string,
  write: (asked: Asked<E>) => Promise<Uint8Array | string>,
): void {
  app.route({
    method: 'GET',
    url: routePath(endpoint),
    exposeHeadRoute: false,
    config: { file: endpoint },
    schema: { params: endpoint.params, querystring: endpoint.query },
    handler: async (request, reply) => {
      const params = request.params as ParamsOf<E>;
      const query = request.query as QueryOf<E>;
      const written = await write({ params, query, caller: callerOf(request) });
      await request.tellExport();
      return reply
        .header('content-type', endpoint.mediaTypes[0])
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(written));
    },
  });
  refuseOtherMethods(app, endpoint);
}

type Given = {
  readonly deps: () => Promise<ImportDeps>;
  readonly database: Database;
  readonly who: (asked: { caller: Caller }) => Who;
};

/** The workbook to fill in, and the table to correct a file by: both take figures away. */
export function mountImportFiles(app: FastifyInstance, { deps, database, who }: Given): void {
  mountOwnFile(app, templateContract, 'tiendo-nhap-lieu.xlsx', async ({ query, caller }) =>
    getImportTemplate((await deps()).reference, database, query, who({ caller })),
  );
  mountOwnFile(app, problemsContract, 'tiendo-loi-cua-tep.csv', async ({ params, query, caller }) =>
    importProblemsCsv(await deps(), params.id, query.lang, who({ caller })),
  );
}
