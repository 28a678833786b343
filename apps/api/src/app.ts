import { createServer, type IncomingMessage } from 'node:http';
import Fastify, { type FastifyInstance, type FastifyServerFactory } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Composition } from './composition.ts';
import type { ServerConfig } from './config.ts';
import { access } from './plugins/access.ts';
import {
  type AnsweredFromMemory,
  type AnswersByAddress,
  answerMemory,
  fromMemoryFirst,
  type VersionsNow,
} from './plugins/answer-memory.ts';
import { health } from './plugins/health.ts';
import { answerMalformedRequest } from './plugins/malformed-request.ts';
import { openapi } from './plugins/openapi.ts';
import { overload } from './plugins/overload.ts';
import { problemDetails, sendProblem } from './plugins/problem-details.ts';
import { problemDocumentation } from './plugins/problem-page.ts';
import { rateLimit } from './plugins/rate-limit.ts';
import { rememberedAnswers } from './plugins/remembered-answers.ts';
import { requestSize } from './plugins/request-size.ts';
import { responseCaching } from './plugins/response-caching.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { spa } from './plugins/spa.ts';
import { showsWhoAsks, toldExports } from './plugins/told-exports.ts';
import { unknownRoutes } from './plugins/unknown-routes.ts';
import { jsonText } from './shared/json/json-text.ts';

export type AppOptions = {
  readonly composition: Composition;
  readonly config: ServerConfig;
  /** Folder of the built SPA. */
  readonly webRoot?: string | undefined;
};

/** What is logged of a request: no query, which may name people, and no address. */
const loggedRequest = (request: { method: string; url: string }) => ({
  method: request.method,
  path: request.url.split('?', 1)[0],
});

/** Ids that another process hardly gives, short enough to be read out, and that cost nothing to make. */
function requestIds(): () => string {
  const process = crypto.randomUUID().slice(0, 8);
  let requests = 0;
  return () => `${process}-${(++requests).toString(36)}`;
}

/** Levels at which each request is told. */
const tellsRequests = (level: ServerConfig['logLevel']): boolean =>
  level === 'info' || level === 'debug' || level === 'trace';

/**
 * What was asked before is answered before the framework sees it; once the server closes nothing is. A file that
 * somebody signed in takes is not: the trail is told of it.
 */
const serverWithMemory =
  (
    { answers, files }: { answers: AnswersByAddress; files: AnswersByAddress },
    versions: VersionsNow,
    tell: AnsweredFromMemory,
  ): FastifyServerFactory =>
  (handler, { keepAliveTimeout, requestTimeout }) => {
    const first = fromMemoryFirst([answers, files], versions, { tell, otherwise: handler });
    const isTold = ({ headers, url = '' }: IncomingMessage) => showsWhoAsks(headers) && files.has(url);
    const server = createServer((request, response) =>
      server.listening && !isTold(request) ? first(request, response) : handler(request, response),
    );
    return Object.assign(server, { keepAliveTimeout, requestTimeout });
  };

function createApp(config: ServerConfig, serverFactory: FastifyServerFactory): FastifyInstance {
  const app = Fastify({
    serverFactory,
    logger: { level: config.logLevel, serializers: { req: loggedRequest } },
    // A logger of its own for each request takes as long as finding an answer: problems name the request themselves.
    ...(tellsRequests(config.logLevel) ? {} : { childLoggerFactory: (logger) => logger }),
    trustProxy: config.trustProxy,
    bodyLimit: config.bodyBytes,
    requestTimeout: config.requestTimeoutMs,
    routerOptions: { maxParamLength: 200 },
    genReqId: requestIds(),
    frameworkErrors: sendProblem,
    clientErrorHandler: answerMalformedRequest,
  });
  // Forms of other sites can send it without asking, and no operation takes it.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(config.checkAnswers ? serializerCompiler : () => jsonText);
  return app;
}

/** The whole server, the same in production and in tests, not yet listening. */
export async function buildApp({ composition, config, webRoot }: AppOptions): Promise<FastifyInstance> {
  const memory = answerMemory(config.rememberedBytes);
  const tell: AnsweredFromMemory = ({ method = '', url = '' }, { statusCode }) => {
    if (!tellsRequests(config.logLevel)) return;
    app.log.info({ req: loggedRequest({ method, url }), res: { statusCode } }, 'answered from memory');
  };
  const app = createApp(
    config,
    serverWithMemory({ answers: memory, files: composition.files }, composition.dataVersions, tell),
  );
  await app.register(problemDetails);
  await app.register(securityHeaders, { embedOrigins: config.embedOrigins });
  await app.register(overload, { maxEventLoopDelayMs: config.maxEventLoopDelayMs });
  await app.register(requestSize, {
    bodyBytes: config.bodyBytes,
    addressCharacters: config.addressCharacters,
    fileBytes: Math.max(config.importBytes, config.evidenceBytes),
  });
  await app.register(rateLimit, { requestsPerMinute: config.requestsPerMinute });
  await app.register(unknownRoutes);
  await app.register(access, {
    identify: composition.identify,
    now: composition.now,
    publicAddress: config.publicAddress,
  });
  await app.register(toldExports, { identify: composition.identify, trail: composition.trail });
  await app.register(responseCaching);
  await app.register(rememberedAnswers, {
    memory,
    versions: composition.dataVersions,
    build: composition.build,
  });
  app.addHook('onListen', async () => composition.begin());
  app.addHook('onClose', composition.close);
  await app.register(health, { checkReady: composition.checkReady });
  await app.register(openapi, { version: composition.version });
  await app.register(problemDocumentation);
  for (const feature of composition.features) await app.register(feature);
  await app.register(spa, { webRoot });
  await app.ready();
  return app;
}
