import type { Problem, ProblemCode } from '@tiendo/contracts/problem.ts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { AppError } from '../shared/app-error.ts';
import { problemHtml } from './problem-html.ts';
import { validationError } from './problem-issues.ts';
import { problemMessage, problemMessages } from './problem-messages.ts';
import { problemStatus } from './problem-status.ts';
import { requestLanguage } from './request-language.ts';

const frameworkCodes: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_request',
  FST_ERR_BAD_URL: 'not_found',
  FST_ERR_MAX_PARAM_LENGTH: 'uri_too_long',
};

const inputParts = ['params', 'querystring', 'body'] as const;

/** Where readers find what a problem code means. */
export const problemPage = '/api/docs/problems';

function appErrorOf(error: FastifyError, request: FastifyRequest): AppError {
  if (error instanceof AppError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const part = inputParts.find((one) => one === error.validationContext) ?? 'querystring';
    return validationError(error.validation, request, part);
  }
  const code = frameworkCodes[error.code];
  if (code !== undefined) return new AppError(code, [], { cause: error });
  const clientFault = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return new AppError(clientFault ? 'invalid_request' : 'internal_error', [], { cause: error });
}

/** The problem document of a refusal, in the language of the request. */
export function problemOf(error: AppError, request: Pick<FastifyRequest, 'headers' | 'id'>): Problem {
  const lang = requestLanguage(request);
  const status = problemStatus[error.code];
  const issues = error.issues.map(({ path, code, ...values }) => ({
    path,
    code,
    message: problemMessage(code, lang, { path, ...values }),
  }));
  const [first] = error.issues;
  const detail =
    first?.code === error.code && issues[0] !== undefined
      ? issues[0].message
      : problemMessage(error.code, lang);
  return {
    type: `${problemPage}#${error.code}`,
    title: problemMessages[error.code].title[lang],
    status,
    detail,
    code: error.code,
    requestId: request.id,
    issues,
    ...(error.current === undefined ? {} : { current: error.current }),
  };
}

/** The problem document of any error; what went wrong inside is logged, never told. */
function told(error: FastifyError, request: FastifyRequest): Problem {
  const refusal = appErrorOf(error, request);
  if (refusal.code === 'internal_error')
    request.log.error({ err: error, reqId: request.id }, 'request failed');
  return problemOf(refusal, request);
}

const refused = (reply: FastifyReply, { status }: Problem, type: string): FastifyReply =>
  reply
    .code(status)
    .header('content-type', `${type}; charset=utf-8`)
    .header('content-language', requestLanguage(reply.request))
    .header('cache-control', 'no-store')
    .header('vary', 'accept-language');

/** Answers with the problem document of any error. */
export function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const document = told(error, request);
  if (error instanceof AppError && error.retryAfterSeconds !== undefined)
    reply.header('retry-after', error.retryAfterSeconds);
  return refused(reply, document, 'application/problem+json').serializer(JSON.stringify).send(document);
}

/** Answers with the same problem as a page to read, where pages are asked for. */
export function sendProblemPage(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const document = told(error, request);
  return refused(reply, document, 'text/html').send(problemHtml(document, requestLanguage(request)));
}

/** Every error, and every address that nobody serves, as an RFC 9457 problem document. */
export const problemDetails = fastifyPlugin(async (app) => {
  app.setErrorHandler<FastifyError>(sendProblem);
});
