import { hash } from 'node:crypto';
import { type FigureKind, figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import type { FastifyInstance } from 'fastify';
import type { DataVersions } from '../../../shared/data/data.ts';
import type { FileMemory } from '../../../shared/files/file-memory.ts';
import { mountFile } from '../../../shared/files/mount-file.ts';
import type { FigureSources } from '../figure-sources.ts';
import { type FileQuery, figureTask } from './figure-task.ts';

type ReadSources = (asked?: DataVersions) => Promise<FigureSources>;

export type FigureFileOptions = {
  readonly files: FileMemory;
  /** Where readers reach the pages, `https://tiendo.example`; empty where nobody has said. */
  readonly publicAddress: string;
  /** Names the code that writes. */
  readonly build: string;
};

/** Mounts the files of one kind of figure, each known by the hash of all that it is made of. */
function mountKind<Kind extends FigureKind>(
  app: FastifyInstance,
  kind: Kind,
  sources: ReadSources,
  { files, publicAddress, build }: FigureFileOptions,
): void {
  mountFile(app, figureFiles[kind], async ({ params, query, asked }) => {
    const figure = { kind, query: query as FileQuery<Kind>, format: params.format };
    const task = figureTask(await sources(asked), figure, publicAddress);
    const key = hash('sha256', JSON.stringify([build, task]), 'base64url');
    return { key, make: () => files.file(key, task) };
  });
}

/** Every kind of figure as a file. */
export const figureFileRoutes =
  (sources: ReadSources, options: FigureFileOptions) => async (app: FastifyInstance) => {
    for (const kind of Object.keys(figureFiles) as FigureKind[]) mountKind(app, kind, sources, options);
  };
