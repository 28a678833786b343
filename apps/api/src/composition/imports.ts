import type { FastifyPluginAsync } from 'fastify';
import { importFolder, sweepImports } from '../features/imports/import-folder.ts';
import { endLeftBehind } from '../features/imports/import-leftovers.ts';
import { importRoutes } from '../features/imports/import-routes.ts';
import type { ImportRunner } from '../features/imports/import-runner.ts';
import { prismaImportStore } from '../features/imports/prisma-import-store.ts';
import type { Ground } from './ground.ts';

/** The imports of one server. */
export type Imports = {
  readonly features: FastifyPluginAsync[];
  /** Ends imports that another process left behind. Answers their numbers. */
  readonly endAbandoned: () => Promise<readonly number[]>;
};

/** Spreadsheets that are handed in, read and written by `runner`. */
export function importsOn({ database, current, config, now }: Ground, runner: ImportRunner): Imports {
  const { dataDirectory, importBytes: maxBytes } = config;
  const imports = { store: prismaImportStore(database), runner, folder: importFolder(dataDirectory) };
  return {
    features: [importRoutes({ ...imports, read: current, database, now, maxBytes })],
    endAbandoned: async () => {
      const ended = await endLeftBehind(imports);
      const needed = await imports.store.unended();
      await sweepImports(imports.folder, (id) => needed.has(id), now());
      return ended.flatMap(({ id, error }) => (error === 'process_ended' ? [id] : []));
    },
  };
}
