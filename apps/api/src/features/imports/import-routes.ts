import multipart from '@fastify/multipart';
import {
  listImportChanges as changesContract,
  getImport as getContract,
  listImports as listContract,
  listImportProblems as problemsContract,
} from '@tiendo/contracts/imports/import.ts';
import {
  answerImport as answerContract,
  applyImport as applyContract,
  cancelImport as cancelContract,
  uploadImport as uploadContract,
} from '@tiendo/contracts/imports/import-commands.ts';
import type { FastifyInstance } from 'fastify';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import { mountUpload } from '../../shared/mount-upload.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { answerImport } from './answer-import.ts';
import { cancelImport } from './cancel-import.ts';
import type { ImportDeps } from './import-access.ts';
import { getImport } from './import-answer.ts';
import { mountImportFiles } from './import-file-routes.ts';
import type { Who } from './import-record.ts';
import { listImportChanges, listImportProblems } from './list-import-findings.ts';
import { listImports } from './list-imports.ts';
import { readSetToImport } from './prisma-import-context.ts';
import { requestApplication } from './request-application.ts';
import { uploadImport } from './upload-import.ts';

type Imports = Omit<ImportDeps, 'reference'> & {
  readonly read: ReadReference;
  readonly database: Database;
  readonly now: () => Date;
  /** The largest file that is taken. */
  readonly maxBytes: number;
};

/** Spreadsheets handed in, planned, looked at and applied. */
export const importRoutes =
  ({ read, database, now, maxBytes, ...kept }: Imports) =>
  async (app: FastifyInstance) => {
    const deps = async (): Promise<ImportDeps> => ({ ...kept, reference: await read() });
    const who = ({ caller, requestId }: { caller: Caller; requestId?: string }): Who => ({
      caller,
      today: dayInVietnam(now()),
      ...(requestId !== undefined && { requestId }),
    });
    await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: maxBytes + 1 } });
    mountUpload(app, uploadContract, 'import_file_missing', async (input) =>
      uploadImport(await deps(), { ...input, maxBytes }, who(input)),
    );
    mountGuarded(app, listContract, async ({ query, caller }) =>
      listImports(await deps(), query, who({ caller })),
    );
    mountGuarded(app, getContract, async ({ params, caller }) =>
      getImport(await deps(), params.id, who({ caller })),
    );
    mountGuarded(app, problemsContract, async ({ params, query, caller }) =>
      listImportProblems(await deps(), params.id, query, who({ caller })),
    );
    mountGuarded(app, changesContract, async ({ params, query, caller }) =>
      listImportChanges(await deps(), params.id, query, who({ caller })),
    );
    mountCommand(app, answerContract, async ({ params, body, ...input }) =>
      answerImport(await deps(), (id) => readSetToImport(database, id), { id: params.id, body }, who(input)),
    );
    mountCommand(app, applyContract, async ({ params, body, ...input }) =>
      requestApplication(await deps(), { id: params.id, mode: body.mode }, who(input)),
    );
    mountCommand(app, cancelContract, async ({ params, ...input }) =>
      cancelImport(await deps(), params.id, who(input)),
    );
    mountImportFiles(app, { deps, database, who });
  };
