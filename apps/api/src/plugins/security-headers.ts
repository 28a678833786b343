import fastifyHelmet from '@fastify/helmet';
import fastifyPlugin from 'fastify-plugin';

/**
 * Everything comes from this origin. Styles may be inline because the component library sets them
 * so; images and fonts may be data, and files made in the browser are blobs. The site may run
 * without TLS inside an office network, so nothing is upgraded to it.
 */
export const securityHeaders = fastifyPlugin(async (app) => {
  await app.register(fastifyHelmet, {
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
});
