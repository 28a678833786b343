import { type IncomingMessage, ServerResponse } from 'node:http';
import fastifyPlugin from 'fastify-plugin';
import helmet from 'helmet';

/**
 * Everything comes from this origin. Styles may be inline because the component library sets them
 * so; images and fonts may be data, and files made in the browser are blobs. The site may run
 * without TLS inside an office network, so nothing is upgraded to it.
 */
const secure = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
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
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
});

/** The headers are the same for every answer, so they are written once, on an answer that is never sent. */
function writeOnce(): Record<string, string> {
  const request = { method: 'GET' } as IncomingMessage;
  const response = new ServerResponse(request);
  secure(request, response, (error) => {
    if (error !== undefined) throw error;
  });
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}

/** Tells the browser what a page may load, and what it must not guess, on every answer. */
export const securityHeaders = fastifyPlugin(async (app) => {
  const headers = writeOnce();
  app.addHook('onSend', (_request, reply, _payload, next) => {
    reply.headers(headers);
    next();
  });
});
