import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { buildApp } from './app.ts';
import { compose } from './composition.ts';
import { serverConfig } from './config.ts';

/** The text of the OpenAPI document. Nothing is asked of a database. */
export async function writeOpenapiDocument(version: string): Promise<string> {
  const database = createPrismaClient({ url: 'postgresql://localhost:1/none' });
  const config = { ...serverConfig({}), logLevel: 'silent' } as const;
  const app = await buildApp({
    composition: compose({
      database,
      readVersions: async () => [],
      versionLeaseMs: 0,
      version,
      build: version,
      config,
    }),
    config,
  });
  const document = app.swagger();
  await app.close();
  return `${JSON.stringify(document, null, 2)}\n`;
}
