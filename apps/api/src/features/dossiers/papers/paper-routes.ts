import {
  getDossierArchive as archiveContract,
  docxType,
  getDossierPaper as paperContract,
  zipType,
} from '@tiendo/contracts/dossiers/dossier-papers.ts';
import type { FileEndpoint, ParamsOf } from '@tiendo/contracts/endpoint.ts';
import { paperBytes } from '@tiendo/papers/layout/paper-bytes.ts';
import { create } from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../../shared/app-error.ts';
import type { AuditTrail } from '../../../shared/audit/audit-trail.ts';
import type { EvidenceStore } from '../../../shared/evidence/evidence-store.ts';
import { callerOf } from '../../../shared/mount-guarded.ts';
import { refuseOtherMethods, routePath } from '../../../shared/route-path.ts';
import { takenEvent } from '../dossier-events.ts';
import { type DossierRoutes, whoAt } from '../dossier-routes.ts';
import { readableDossier } from '../read-dossier.ts';
import { dossierArchive } from './dossier-archive.ts';
import type { PaperSource } from './paper-facts.ts';
import { readSource } from './read-source.ts';
import { writePaper } from './write-paper.ts';

type Papers = DossierRoutes & { readonly files: EvidenceStore; readonly trail: AuditTrail };

const headers = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': create(name, { type: 'attachment' }),
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
});

/** The name of a file that is made from a dossier, as it is saved. */
const fileName = ({ context: { unit, dossier } }: PaperSource, what: string, ending: string): string =>
  `${what} ${unit.name} ${dossier.year}.${ending}`;

/** What is written from dossiers: papers, and a dossier as a whole. */
export const paperRoutes =
  ({ read, store, now, files, trail }: Papers) =>
  async (app: FastifyInstance) => {
    const who = whoAt(now);
    const sourceOf = async (request: FastifyRequest, id: number): Promise<PaperSource> => {
      const deps = { reference: await read(), store };
      return readSource(deps, await readableDossier(deps, id, who({ caller: callerOf(request) })));
    };
    const tell = (request: FastifyRequest, { context }: PaperSource, what: string) =>
      trail.append([
        takenEvent(context.dossier, who({ caller: callerOf(request), requestId: request.id }), { what }),
      ]);
    const serve = <E extends FileEndpoint>(
      contract: E,
      handler: (params: ParamsOf<E>, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
    ) => {
      app.route({
        method: 'GET',
        url: routePath(contract),
        exposeHeadRoute: false,
        config: { file: contract },
        schema: { params: contract.params, querystring: contract.query },
        handler: (request, reply) => handler(request.params as ParamsOf<E>, request, reply),
      });
      refuseOtherMethods(app, contract);
    };
    serve(paperContract, async ({ id, paper }, request, reply) => {
      const source = await sourceOf(request, id);
      const file = writePaper(paper, source);
      if (file === null) throw new AppError('paper_not_of_procedure');
      const bytes = Buffer.from(await paperBytes(file));
      await tell(request, source, paper);
      return reply.headers(headers(fileName(source, file.title, 'docx'), docxType)).send(bytes);
    });
    serve(archiveContract, async ({ id }, request, reply) => {
      const source = await sourceOf(request, id);
      const archive = await dossierArchive(source, files);
      await tell(request, source, 'archive');
      return reply.headers(headers(fileName(source, 'Hồ sơ', 'zip'), zipType)).send(archive);
    });
  };
