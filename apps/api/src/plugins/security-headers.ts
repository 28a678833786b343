import { type IncomingMessage, ServerResponse } from 'node:http';
import { mediaTypes } from '@tiendo/contracts/figures/figure-file.ts';
import { apiBase } from '@tiendo/contracts/url.ts';
import type { FastifyReply } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import helmet from 'helmet';

/**
 * Everything comes from this origin. Styles may be inline because the component library sets them
 * so; images and fonts may be data, and files made in the browser are blobs. The site may run
 * without TLS inside an office network, so nothing is upgraded to it.
 */
const pagePolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'data:', 'blob:'],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

/** Data is no page: opened as one, it may load nothing and stand in none. */
const dataPolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };

/** A picture opened by itself is set in the styles and fonts that it carries, and takes nothing else. */
const picturePolicy = { ...dataPolicy, styleSrc: ["'unsafe-inline'"], fontSrc: ['data:'] };

/** The headers are the same for every answer, so they are written once, on an answer that is never sent. */
function writeOnce(directives: Readonly<Record<string, string[]>>): Record<string, string> {
  const secure = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    // For browsers that are no longer in use.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  const request = { method: 'GET' } as IncomingMessage;
  const response = new ServerResponse(request);
  secure(request, response, (error) => {
    if (error !== undefined) throw error;
  });
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}

/** What every answer of data says of how it may be used. */
export const dataHeaders: Readonly<Record<string, string>> = writeOnce(dataPolicy);

/** A figure for other sites needs no script, and stands in the pages of those that are allowed. */
const embedPolicy = (origins: readonly string[]) => ({
  ...dataPolicy,
  imgSrc: ["'self'"],
  styleSrc: ["'unsafe-inline'"],
  baseUri: ["'none'"],
  frameAncestors: ["'self'", ...origins],
});

/** The policy names who may frame; the older header could only name this origin. */
function embedHeadersFor(origins: readonly string[]): Record<string, string> {
  const { 'x-frame-options': _frame, ...headers } = writeOnce(embedPolicy(origins));
  return { ...headers, 'cross-origin-resource-policy': 'cross-origin' };
}

export type SecurityHeadersOptions = { readonly embedOrigins: readonly string[] };

/**
 * Tells the browser what a page may load, and what it must not guess, on every answer. What an answer says of itself
 * stands.
 */
export const securityHeaders = fastifyPlugin<SecurityHeadersOptions>(async (app, { embedOrigins }) => {
  const pageHeaders = writeOnce(pagePolicy);
  const pictureHeaders = writeOnce(picturePolicy);
  const embedHeaders = embedHeadersFor(embedOrigins);
  const headersOf = (url: string, type: unknown) => {
    if (url.startsWith('/embed/')) return embedHeaders;
    if (!url.startsWith(`${apiBase}/`)) return pageHeaders;
    return type === mediaTypes.svg ? pictureHeaders : dataHeaders;
  };
  app.decorateReply('securityHeaders', function securityHeaders(this: FastifyReply, type: string) {
    return headersOf(this.request.url, type);
  });
  app.addHook('onSend', (request, reply, _payload, next) => {
    const headers = headersOf(request.url, reply.getHeader('content-type'));
    for (const [name, value] of Object.entries(headers))
      if (!reply.hasHeader(name)) reply.header(name, value);
    next();
  });
});

declare module 'fastify' {
  interface FastifyReply {
    /** What an answer of a media type says of how it may be used, for those sent past the framework. */
    securityHeaders(type: string): Readonly<Record<string, string>>;
  }
}
