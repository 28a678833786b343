import { docxType } from '@tiendo/contracts/dossiers/dossier-papers.ts';
import {
  getRevocationDecision as decisionContract,
  getCouncilMinutes as minutesContract,
} from '@tiendo/contracts/dossiers/recognition-papers.ts';
import type { PaperFile } from '@tiendo/papers/layout/official-paper.ts';
import { paperBytes } from '@tiendo/papers/layout/paper-bytes.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { auditActorOf } from '../../../shared/audit/audit-actor.ts';
import type { AuditEntry, AuditTrail } from '../../../shared/audit/audit-trail.ts';
import type { HeldData } from '../../../shared/data/held-data.ts';
import { callerOf } from '../../../shared/mount-guarded.ts';
import { requireUnit } from '../../../shared/reference/unit-directory.ts';
import { getSession } from '../council/read-sessions.ts';
import { placeOf } from '../dossier-context.ts';
import { type DossierRoutes, whoAt } from '../dossier-routes.ts';
import { reachRecognition } from '../recognition/told-recognition.ts';
import { councilPaper } from './council-paper.ts';
import { subjectOf } from './paper-facts.ts';
import { revocationPaper } from './revocation-paper.ts';
import { paperHeaders, servePaper } from './serve-paper.ts';

type Papers = Omit<DossierRoutes, 'read'> & {
  readonly read: HeldData['current'];
  readonly trail: AuditTrail;
};

type Taken = Required<Pick<AuditEntry, 'subject' | 'unitId'>> & {
  readonly file: PaperFile;
  readonly what: string;
};

/** What is written of councils and of recognitions. */
export const recognitionPaperRoutes =
  ({ read, store, now, trail }: Papers) =>
  async (app: FastifyInstance) => {
    const whoOf = (request: FastifyRequest) =>
      whoAt(now)({ caller: callerOf(request), requestId: request.id });
    const send = async (request: FastifyRequest, reply: FastifyReply, taken: Taken) => {
      const { file, subject, unitId, what } = taken;
      const bytes = Buffer.from(await paperBytes(file));
      const actor = auditActorOf(callerOf(request));
      await trail.append([
        { actor, action: 'export.taken', subject, unitId, requestId: request.id, after: { what } },
      ]);
      return reply.headers(paperHeaders(`${file.title}.docx`, docxType)).send(bytes);
    };
    servePaper(app, minutesContract, async ({ id }, request, reply) => {
      const reference = await read();
      const who = whoOf(request);
      const session = await getSession({ reference, store }, id, who);
      const { units } = reference;
      const found = await store.facts.councilDossiers(session.dossiers.map(({ dossier }) => dossier.id));
      const subjects = found.map((dossier) => {
        const context = { ...placeOf(reference, dossier), dossier };
        return [dossier.id, subjectOf({ context, units })] as const;
      });
      const province = requireUnit(units, session.unit.ref, 'unit');
      return send(request, reply, {
        file: councilPaper(session, province, new Map(subjects)),
        subject: { kind: 'council_session', id: String(id) },
        unitId: province.id,
        what: 'council-minutes',
      });
    });
    servePaper(app, decisionContract, async ({ id }, request, reply) => {
      const data = await read();
      const who = whoOf(request);
      const [found = null] = await store.facts.recognitions({ ids: [id] });
      const { stored, unit } = reachRecognition(data, id, found, who);
      const keys = await store.facts.keyCriteria();
      return send(request, reply, {
        file: revocationPaper(data, { stored, unit, keys, today: who.today }),
        subject: { kind: 'recognition', id: String(id) },
        unitId: unit.id,
        what: 'revocation-decision',
      });
    });
  };
