import {
  getDossierArchive as archiveContract,
  docxType,
  getDossierPaper as paperContract,
  zipType,
} from '@tiendo/contracts/dossiers/dossier-papers.ts';
import { paperBytes } from '@tiendo/papers/layout/paper-bytes.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../../../shared/app-error.ts';
import type { AuditTrail } from '../../../shared/audit/audit-trail.ts';
import type { EvidenceStore } from '../../../shared/evidence/evidence-store.ts';
import { callerOf } from '../../../shared/mount-guarded.ts';
import { takenEvent } from '../dossier-events.ts';
import { type DossierRoutes, whoAt } from '../dossier-routes.ts';
import { readableDossier } from '../read-dossier.ts';
import { dossierArchive } from './dossier-archive.ts';
import type { PaperSource } from './paper-facts.ts';
import { readSource } from './read-source.ts';
import { paperHeaders, servePaper } from './serve-paper.ts';
import { writePaper } from './write-paper.ts';

type Papers = DossierRoutes & { readonly files: EvidenceStore; readonly trail: AuditTrail };

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
    servePaper(app, paperContract, async ({ id, paper }, request, reply) => {
      const source = await sourceOf(request, id);
      const file = writePaper(paper, source);
      if (file === null) throw new AppError('paper_not_of_procedure');
      const bytes = Buffer.from(await paperBytes(file));
      await tell(request, source, paper);
      return reply.headers(paperHeaders(fileName(source, file.title, 'docx'), docxType)).send(bytes);
    });
    servePaper(app, archiveContract, async ({ id }, request, reply) => {
      const source = await sourceOf(request, id);
      const archive = await dossierArchive(source, files);
      await tell(request, source, 'archive');
      return reply.headers(paperHeaders(fileName(source, 'Hồ sơ', 'zip'), zipType)).send(archive);
    });
  };
