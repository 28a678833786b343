import { availableParallelism } from 'node:os';
import path from 'node:path';
import { REPOSITORY_ROOT } from '@tiendo/database/repository-paths.ts';
import { z } from 'zod';
import { mailSender, smtpUrl } from './shared/mail/mail-settings.ts';

const count = (least: number, most: number, usual: number) =>
  z.coerce.number().int().min(least).max(most).default(usual);

/** An origin as a browser names it, `https://langson.gov.vn`; `*` for any. */
const origin = z.string().regex(/^(\*|https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?)$/i);

/** Origins parted by spaces or commas; refuses what is none. */
function framingOrigins(text: string, context: z.core.$RefinementCtx): string[] {
  const origins = text.split(/[\s,]+/).filter((one) => one !== '');
  for (const one of origins)
    if (!origin.safeParse(one).success)
      context.addIssue({ code: 'custom', message: `not an origin: ${one}` });
  return origins;
}

const settings = z.object({
  TIENDO_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  TIENDO_TRUST_PROXY: z.enum(['0', '1']).default('0'),
  TIENDO_REQUESTS_PER_MINUTE: count(0, 1_000_000, 3000),
  TIENDO_MAX_EVENT_LOOP_DELAY_MS: count(0, 60_000, 2000),
  TIENDO_BODY_BYTES: count(1024, 1_073_741_824, 1_048_576),
  TIENDO_ADDRESS_CHARACTERS: count(512, 16_000, 4096),
  TIENDO_REQUEST_TIMEOUT_MS: count(1000, 600_000, 30_000),
  TIENDO_DATABASE_CONNECTIONS: count(1, 100, 10),
  TIENDO_VERSION_LEASE_MS: count(0, 1000, 10),
  TIENDO_REMEMBERED_BYTES: count(1_048_576, 1_073_741_824, 12_582_912),
  TIENDO_FIGURE_PROCESSES: count(1, 32, Math.min(2, availableParallelism())),
  TIENDO_FIGURE_QUEUE: count(0, 10_000, 64),
  TIENDO_FIGURE_CACHE_BYTES: count(1_048_576, 4_294_967_296, 67_108_864),
  TIENDO_PUBLIC_ADDRESS: z
    .url({ protocol: /^https?$/ })
    .transform((address) => address.replace(/\/+$/, ''))
    .default(''),
  TIENDO_EMBED_ORIGINS: z.string().transform(framingOrigins).default([]),
  TIENDO_DATA_DIR: z.string().default('.data'),
  TIENDO_SECRET: z.string().min(32).default(''),
  TIENDO_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  TIENDO_OIDC_CLIENT_ID: z.string().optional(),
  TIENDO_OIDC_CLIENT_SECRET: z.string().optional(),
  TIENDO_OIDC_NAME: z.string().max(60).default('OIDC'),
  TIENDO_EVIDENCE_BYTES: count(1024, 1_073_741_824, 20_971_520),
  TIENDO_IMPORT_BYTES: count(1024, 67_108_864, 20_971_520),
  TIENDO_REMINDER_HOUR: count(0, 23, 7),
  TIENDO_SMTP_URL: smtpUrl.default(''),
  TIENDO_MAIL_FROM: mailSender.optional(),
  TIENDO_CHECK_ANSWERS: z.enum(['0', '1']).default('0'),
});

/** A mail server takes messages of a sender it knows; an identity provider knows its clients and where to send back. */
const variables = settings
  .refine((read) => read.TIENDO_SMTP_URL === '' || read.TIENDO_MAIL_FROM, {
    path: ['TIENDO_MAIL_FROM'],
    error: 'needed beside TIENDO_SMTP_URL: a sender like Tiendo <tiendo@langson.example>',
  })
  .refine(
    (read) => !read.TIENDO_OIDC_ISSUER || (read.TIENDO_OIDC_CLIENT_ID && read.TIENDO_OIDC_CLIENT_SECRET),
    {
      path: ['TIENDO_OIDC_CLIENT_ID'],
      error: 'TIENDO_OIDC_CLIENT_ID and TIENDO_OIDC_CLIENT_SECRET are needed beside TIENDO_OIDC_ISSUER',
    },
  )
  .refine((read) => !read.TIENDO_OIDC_ISSUER || read.TIENDO_PUBLIC_ADDRESS !== '', {
    path: ['TIENDO_PUBLIC_ADDRESS'],
    error: 'needed beside TIENDO_OIDC_ISSUER: where the provider sends people back to',
  });

/** An identity provider by OpenID Connect. */
export type IdentityProvider = {
  readonly issuer: string;
  readonly clientId: string;
  /** Never to be logged. */
  readonly clientSecret: string;
  /** As the sign-in page names it. */
  readonly name: string;
};

export type ServerConfig = {
  readonly logLevel: z.infer<typeof settings>['TIENDO_LOG_LEVEL'];
  /** Whether a proxy in front tells the address of the caller. */
  readonly trustProxy: boolean;
  /** Requests a minute from one address; 0: no limit. */
  readonly requestsPerMinute: number;
  /** Delay of the event loop from which requests are refused; 0: never. */
  readonly maxEventLoopDelayMs: number;
  readonly bodyBytes: number;
  readonly addressCharacters: number;
  /** Time in which a request must have come in whole. */
  readonly requestTimeoutMs: number;
  readonly databaseConnections: number;
  /** How long the versions of the data stand once they were read. */
  readonly versionLeaseMs: number;
  /** The most that answers in memory may take. */
  readonly rememberedBytes: number;
  /** Processes that write figures to files at most. */
  readonly figureProcesses: number;
  /** Files that may wait for such a process. */
  readonly figureQueue: number;
  /** The most that written files in memory may take. */
  readonly figureCacheBytes: number;
  /** Where readers reach the pages, as files print it; empty where nobody has said. */
  readonly publicAddress: string;
  /** Origins whose pages may show figures of `/embed` in frames. */
  readonly embedOrigins: readonly string[];
  /** Where the server keeps files, absolute. */
  readonly dataDirectory: string;
  /** Signs sessions and encrypts second factors: never to be logged; empty where it is kept in the data directory. */
  readonly secret: string;
  /** Where people can sign in besides; null where there is none. */
  readonly identityProvider: IdentityProvider | null;
  /** The largest file of evidence. */
  readonly evidenceBytes: number;
  /** The largest spreadsheet to be imported. */
  readonly importBytes: number;
  /** The hour of the day in Vietnam at which the system reminds of reports by itself. */
  readonly reminderHour: number;
  /** The mail server with its user and password: never to be logged; empty where there is none. */
  readonly smtpUrl: string;
  /** The sender of messages, `Tiendo <tiendo@langson.example>`. */
  readonly mailFrom: string;
  /** Whether answers are checked against the contract before they are sent: for development and tests. */
  readonly checkAnswers: boolean;
};

function identityProviderOf(data: z.infer<typeof settings>): IdentityProvider | null {
  const { TIENDO_OIDC_ISSUER: issuer, TIENDO_OIDC_CLIENT_ID: clientId, TIENDO_OIDC_NAME: name } = data;
  const { TIENDO_OIDC_CLIENT_SECRET: clientSecret } = data;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer: issuer.replace(/\/+$/, ''), clientId, clientSecret, name };
}

/**
 * Settings of the server from environment variables; those that are absent or empty have their
 * defaults. Throws an Error that names each variable with an unusable value.
 */
export function serverConfig(environment: Readonly<Record<string, string | undefined>>): ServerConfig {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const read = variables.safeParse(Object.fromEntries(given));
  if (!read.success) throw new Error(z.prettifyError(read.error));
  const { data } = read;
  return {
    logLevel: data.TIENDO_LOG_LEVEL,
    trustProxy: data.TIENDO_TRUST_PROXY === '1',
    requestsPerMinute: data.TIENDO_REQUESTS_PER_MINUTE,
    maxEventLoopDelayMs: data.TIENDO_MAX_EVENT_LOOP_DELAY_MS,
    bodyBytes: data.TIENDO_BODY_BYTES,
    addressCharacters: data.TIENDO_ADDRESS_CHARACTERS,
    requestTimeoutMs: data.TIENDO_REQUEST_TIMEOUT_MS,
    databaseConnections: data.TIENDO_DATABASE_CONNECTIONS,
    versionLeaseMs: data.TIENDO_VERSION_LEASE_MS,
    rememberedBytes: data.TIENDO_REMEMBERED_BYTES,
    figureProcesses: data.TIENDO_FIGURE_PROCESSES,
    figureQueue: data.TIENDO_FIGURE_QUEUE,
    figureCacheBytes: data.TIENDO_FIGURE_CACHE_BYTES,
    publicAddress: data.TIENDO_PUBLIC_ADDRESS,
    embedOrigins: data.TIENDO_EMBED_ORIGINS,
    dataDirectory: path.resolve(REPOSITORY_ROOT, data.TIENDO_DATA_DIR),
    secret: data.TIENDO_SECRET,
    identityProvider: identityProviderOf(data),
    evidenceBytes: data.TIENDO_EVIDENCE_BYTES,
    importBytes: data.TIENDO_IMPORT_BYTES,
    reminderHour: data.TIENDO_REMINDER_HOUR,
    smtpUrl: data.TIENDO_SMTP_URL,
    mailFrom: data.TIENDO_MAIL_FROM ?? 'Tiendo <tiendo@localhost>',
    checkAnswers: data.TIENDO_CHECK_ANSWERS === '1',
  };
}
