import { type FigureKind, figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { getPageFile } from '@tiendo/contracts/page-file.ts';
import type { RenderTask } from '@tiendo/renderer/render-task.ts';
import type { FastifyInstance } from 'fastify';
import type { DataVersions } from '../../../shared/data/data.ts';
import type { FileMemory } from '../../../shared/files/file-memory.ts';
import { mountFile, type OfferedFile, offeredFile } from '../../../shared/files/mount-file.ts';
import type { FigureSources } from '../figure-sources.ts';
import { type FigureGround, type FileQuery, figureInput } from './figure-input.ts';
import { pageFigures } from './page-figures.ts';

export type ReadSources = (asked?: DataVersions) => Promise<FigureSources>;

export type FigureFileOptions = Pick<FigureGround, 'publicAddress'> & {
  readonly files: FileMemory;
  /** Names the code that writes. */
  readonly build: string;
};

/** Mounts the files of one kind of figure. */
function mountKind<Kind extends FigureKind>(
  app: FastifyInstance,
  kind: Kind,
  ground: (asked?: DataVersions) => Promise<FigureGround>,
  { files, offered }: { files: FileMemory; offered: (task: RenderTask) => OfferedFile },
): void {
  mountFile(app, figureFiles[kind], files, async ({ params, query, asked }) => {
    const input = figureInput(await ground(asked), kind, query as FileQuery<Kind>);
    return offered({ ...input, format: params.format });
  });
}

/** Every kind of figure as a file, and all figures of a page; each file is known by the hash of all it is made of. */
export const figureFileRoutes =
  (sources: ReadSources, { files, publicAddress, build }: FigureFileOptions) =>
  async (app: FastifyInstance) => {
    const ground = async (asked?: DataVersions) => ({ sources: await sources(asked), publicAddress });
    const offered = (task: RenderTask) => offeredFile(build, task);
    for (const kind of Object.keys(figureFiles) as FigureKind[])
      mountKind(app, kind, ground, { files, offered });
    mountFile(app, getPageFile, files, async ({ params, query, asked }) =>
      offered({ page: params.page, figures: pageFigures(await ground(asked), params.page, query) }),
    );
  };
