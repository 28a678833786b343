import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command, Endpoint } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { heldLock } from '@tiendo/database/held-lock.ts';
import { preparedStatement } from '@tiendo/database/prepared-statement.ts';
import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import type { DataAmount } from '@tiendo/database/testing/shipped-data.ts';
import { createTestDatabase } from '@tiendo/database/testing/template-database.ts';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { z } from 'zod';
import { buildApp } from '../app.ts';
import type { CompositionOptions } from '../composition/composition-options.ts';
import { compose } from '../composition.ts';
import { type ServerConfig, serverConfig } from '../config.ts';
import { type ImportRunner, importRunner, runnerLockSpace } from '../features/imports/import-runner.ts';
import type { Caller } from '../shared/caller.ts';
import { type VersionRow, versionStatement } from '../shared/data/prisma-data-store.ts';
import type { Renderer } from '../shared/files/render-pool.ts';
import type { MailMessage } from '../shared/mail/mailer.ts';
import type { Database } from '../shared/prisma-database.ts';
import { cheapPasswords } from './cheap-passwords.ts';
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
  /** Sends a command as somebody, whatever it answers. */
  send<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
    command: Command<P, Q, B>,
    input: Input<P, Q> & { body?: z.input<B>; as?: Caller; headers?: Record<string, string> },
  ): Promise<LightMyRequestResponse>;
  /** The headers of a request by somebody. */
  as(caller: Caller): Record<string, string>;
  /** The link that the server prints as long as it has no administrator. */
  firstAdministratorLink(): Promise<string | null>;
  /** Calls an address as it stands. */
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Every message that was sent, in order. */
  readonly sentMail: readonly MailMessage[];
  readonly imports: ImportRunner;
  /** The address of the database, with the account of the app. */
  readonly databaseUrl: string;
  /** The same with the account of its owner. */
  readonly ownerUrl: string;
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
  secret: 'a secret of thirty-two letters for tests',
};

/** Callers by the token that stands for them: who calls, without signing in. */
function namedCallers() {
  const callers = new Map<string, Caller>();
  return {
    as: (caller: Caller) => {
      callers.set(`Bearer ${JSON.stringify(caller)}`, caller);
      return { authorization: `Bearer ${encodeURIComponent(JSON.stringify(caller))}` };
    },
    identify: async (headers: Headers) => {
      const named = headers.get('authorization');
      return named === null ? null : (callers.get(decodeURIComponent(named)) ?? null);
    },
  };
}

const rethrow = (error: unknown): never => {
  throw error;
};

export type TestOptions = Partial<ServerConfig> &
  Pick<CompositionOptions, 'now'> & {
    /** Callers sign in, in the place of being named by the test. */
    readonly sessions?: boolean;
    /** Passwords cost what they cost those who guess. */
    readonly costlyPasswords?: boolean;
  };

/** The real app over a database of its own, where it has the rights of its role. */
export async function startApi(
  data: DataAmount = 'demonstration',
  { now, sessions = false, costlyPasswords = false, ...more }: TestOptions = {},
  renderer?: Renderer,
): Promise<ApiUnderTest> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'tiendo-data-'));
  const config = { ...testConfig, dataDirectory, ...more };
  const stored = await createTestDatabase({ data });
  let sent = 0;
  const onStatement = () => {
    sent += 1;
  };
  const database = createPrismaClient({ url: stored.appUrl, poolSize: 4, onStatement });
  const versions = preparedStatement<VersionRow>({ url: stored.appUrl, text: versionStatement, onStatement });
  const callers = namedCallers();
  const { mailer, sent: sentMail } = recordedMail();
  const imports = importRunner({
    url: stored.appUrl,
    lock: heldLock(stored.appUrl, runnerLockSpace),
    onFailure: rethrow,
  });
  const composed = {
    importRunner: imports,
    ...(sessions ? {} : { identify: callers.identify }),
    ...(now && { now }),
    ...(costlyPasswords ? {} : { passwords: cheapPasswords }),
    siteAddress: () => 'http://localhost',
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
  const composition = compose(composed);
  const app = await buildApp({ composition, config });
  const get: ApiUnderTest['get'] = (url, headers = {}) => app.inject({ method: 'GET', url, headers });
  return {
    app,
    database,
    composed,
    imports,
    databaseUrl: stored.appUrl,
    ownerUrl: stored.url,
    sentMail,
    get,
    as: callers.as,
    firstAdministratorLink: composition.firstAdministratorLink,
    send: (command, { params, query, body, as, headers }) =>
      app.inject({
        method: command.method,
        url: urlOf(command, { ...(params && { params }), ...(query && { query }) }),
        headers: { ...(as && callers.as(as)), ...headers },
        ...(body !== undefined && { payload: body as object }),
      }),
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
      await rm(dataDirectory, { recursive: true });
    },
  };
}
