import { z } from 'zod';

const limits = z.object({
  /** Requests a minute from one address; 0: no limit. */
  requestsPerMinute: z.coerce.number().int().min(0).default(3000),
  /** Delay of the event loop from which requests are refused; 0: never. */
  maxEventLoopDelayMs: z.coerce.number().int().min(0).default(2000),
  bodyBytes: z.coerce.number().int().min(1024).default(1_048_576),
  addressCharacters: z.coerce.number().int().min(512).default(4096),
  requestTimeoutMs: z.coerce.number().int().min(1000).default(30_000),
  databaseConnections: z.coerce.number().int().min(1).max(100).default(10),
});

export type ServerConfig = z.infer<typeof limits> & {
  readonly logLevel: string;
  readonly trustProxy: boolean;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/**
 * Settings of the server from environment variables; those that are absent have their defaults.
 * Throws a ZodError that names a variable with an unusable value.
 */
export function serverConfig(environment: Readonly<Record<string, string | undefined>>): ServerConfig {
  return {
    ...limits.parse({
      requestsPerMinute: environment.TIENDO_REQUESTS_PER_MINUTE,
      maxEventLoopDelayMs: environment.TIENDO_MAX_EVENT_LOOP_DELAY_MS,
      bodyBytes: environment.TIENDO_BODY_BYTES,
      addressCharacters: environment.TIENDO_ADDRESS_CHARACTERS,
      requestTimeoutMs: environment.TIENDO_REQUEST_TIMEOUT_MS,
      databaseConnections: environment.TIENDO_DATABASE_CONNECTIONS,
    }),
    logLevel: z.enum(logLevels).default('warn').parse(environment.TIENDO_LOG_LEVEL),
    trustProxy: environment.TIENDO_TRUST_PROXY === '1',
  };
}
