import type { Endpoint } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { preparedStatement } from '@tiendo/database/prepared-statement.ts';
import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import type { DataAmount } from '@tiendo/database/testing/shipped-data.ts';
import { createTestDatabase } from '@tiendo/database/testing/template-database.ts';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { z } from 'zod';
import { buildApp } from '../app.ts';
import { type CompositionOptions, compose } from '../composition.ts';
import { type ServerConfig, serverConfig } from '../config.ts';
import { type VersionRow, versionStatement } from '../shared/data/prisma-data-store.ts';
import type { Renderer } from '../shared/files/render-pool.ts';
import type { MailMessage } from '../shared/mail/mailer.ts';
import type { Database } from '../shared/prisma-database.ts';
import { promptJobs } from './prompt-jobs.ts';
import { recordedMail } from './recorded-mail.ts';

type Input<P extends z.ZodObject, Q extends z.ZodObject> = { params?: z.input<P>; query?: z.input<Q> };

export type ApiUnderTest = {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** What a further process on the same database would be made of. */
  readonly composed: CompositionOptions;
  /** Calls an endpoint that is to answer 200, and checks the answer against its contract. */
  read<P extends z.ZodObject, Q extends z.ZodObject, A>(
    endpoint: Endpoint<P, Q, z.ZodType<A>>,
    input?: Input<P, Q>,
  ): Promise<A>;
  /** Calls an address as it stands. */
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Every message that was sent, in order. */
  readonly sentMail: readonly MailMessage[];
  /** How many SQL statements were sent since the start. */
  statements(): number;
  close(): Promise<void>;
};

const testConfig: ServerConfig = {
  ...serverConfig({}),
  logLevel: 'silent',
  requestsPerMinute: 0,
  maxEventLoopDelayMs: 0,
  checkAnswers: true,
};

/** The real app over a database of its own. */
export async function startApi(
  data: DataAmount = 'demonstration',
  more: Partial<ServerConfig> = {},
  renderer?: Renderer,
): Promise<ApiUnderTest> {
  const config = { ...testConfig, ...more };
  const stored = await createTestDatabase({ data });
  let sent = 0;
  const onStatement = () => {
    sent += 1;
  };
  const database = createPrismaClient({ url: stored.url, poolSize: 4, onStatement });
  const versions = preparedStatement<VersionRow>({ url: stored.url, text: versionStatement, onStatement });
  const { mailer, sent: sentMail } = recordedMail();
  const composed = {
    database,
    jobs: promptJobs(),
    mailer,
    readVersions: versions.run,
    versionLeaseMs: 0,
    version: '0.0.0',
    build: 'test',
    config,
    ...(renderer && { renderer }),
  };
  const app = await buildApp({
    composition: compose(composed),
    config,
  });
  const get: ApiUnderTest['get'] = (url, headers = {}) => app.inject({ method: 'GET', url, headers });
  return {
    app,
    database,
    composed,
    sentMail,
    get,
    read: async (endpoint, input = {}) => {
      const response = await get(urlOf(endpoint, input));
      if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${response.body}`);
      return endpoint.response.parse(response.json());
    },
    statements: () => sent,
    close: async () => {
      await app.close();
      await versions.close();
      await database.$disconnect();
      await stored.drop();
    },
  };
}
