import { onceForContent } from './content-stamp.ts';
import { CommandProblem, programFailure } from './problem.ts';
import { packageProgram, runNode } from './run-program.ts';

/** Generates the Prisma client when the schema has changed since the last time. */
export async function generateClient(signal?: AbortSignal): Promise<void> {
  const stamp = {
    name: 'prisma-client',
    patterns: ['prisma/schema.prisma', 'prisma.config.ts', 'packages/database/package.json'],
    output: 'packages/database/src/generated/client.ts',
  };
  await onceForContent(stamp, async () => {
    const prisma = packageProgram('packages/database', 'prisma', 'build/index.js');
    const { code, output } = await runNode(prisma, ['generate'], signal ? { signal } : {});
    if (code !== 0) throw new CommandProblem(programFailure('prisma generate', output));
  });
}
