import type { AuditTrail } from '../shared/audit/audit-trail.ts';
import { prismaAuditTrail } from '../shared/audit/prisma-audit-trail.ts';
import { type HeldData, heldData } from '../shared/data/held-data.ts';
import { prismaDataStore } from '../shared/data/prisma-data-store.ts';
import { type FileMemory, fileMemory } from '../shared/files/file-memory.ts';
import { type Renderer, renderPool } from '../shared/files/render-pool.ts';
import { type LateWork, lateWork } from '../shared/late-work.ts';
import type { CompositionOptions } from './composition-options.ts';

type Given = Pick<CompositionOptions, 'database' | 'config' | 'jobs' | 'version' | 'build'>;
type Chosen = Required<Pick<CompositionOptions, 'siteAddress' | 'now'>>;

/** What the features of every area stand on. */
export type Ground = Given &
  Chosen & {
    /** The data as it is now. */
    readonly current: HeldData['current'];
    readonly versions: HeldData['versions'];
    readonly renderer: Renderer;
    readonly files: FileMemory;
    readonly trail: AuditTrail;
    readonly late: LateWork;
  };

const rethrown = (error: unknown): never => {
  throw error;
};

/** One of each for all areas. */
export function groundOf(options: CompositionOptions): Ground {
  const { database, config, jobs, version, build, readVersions, versionLeaseMs } = options;
  const { figureProcesses: writers, figureQueue: queue, figureCacheBytes, publicAddress } = config;
  const { renderer = renderPool({ writers, queue }), onLateFailure = rethrown } = options;
  const { siteAddress = () => publicAddress, now = () => new Date() } = options;
  return {
    database,
    config,
    jobs,
    version,
    build,
    siteAddress,
    now,
    renderer,
    ...heldData(prismaDataStore(database, readVersions), versionLeaseMs),
    files: fileMemory(figureCacheBytes, renderer),
    trail: prismaAuditTrail(database),
    late: lateWork(onLateFailure),
  };
}
