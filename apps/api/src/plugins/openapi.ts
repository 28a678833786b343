import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { Operation } from '@tiendo/contracts/endpoint.ts';
import { apiBase } from '@tiendo/contracts/url.ts';
import fastifyPlugin from 'fastify-plugin';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { sessionCookie } from '../shared/caller.ts';
import { completedDocument, type OpenapiDocument } from './openapi-operations.ts';

export type OpenapiOptions = { readonly version: string };

const description =
  'Progress of the National Target Programme on New Rural Development: published, collected and simulated figures, never summed together. Names are given as the official Vietnamese ones; the English ones are translations by this project. Values are raw; errors are RFC 9457 problem documents in Vietnamese or English (Accept-Language).';

const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: sessionCookie, description: 'The session of a browser.' },
  token: { type: 'http', scheme: 'bearer', description: 'An API token, made on the Account page.' },
} as const;

/** OpenAPI 3.1 made from the contracts, at `/api/v1/openapi.json`, and its readable form at `/api/docs`. */
export const openapi = fastifyPlugin<OpenapiOptions>(async (app, { version }) => {
  const operations: Operation[] = [];
  app.addHook('onRoute', ({ config, schema }) => {
    const operation = config?.endpoint ?? config?.file ?? config?.command;
    if (operation === undefined || schema === undefined) return;
    operations.push(operation);
    const { name: operationId, tag, summary, description: told } = operation;
    Object.assign(schema, { operationId, tags: [tag], summary, description: told });
  });
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Tiendo', version, description, license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: '/' }],
      components: { securitySchemes },
    },
    transform: jsonSchemaTransform,
    transformObject: (input) =>
      completedDocument(jsonSchemaTransformObject(input) as OpenapiDocument, operations),
  });
  app.get(`${apiBase}/openapi.json`, { schema: { hide: true } }, async () => app.swagger());
  await app.register(fastifySwaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { validatorUrl: null, docExpansion: 'list', deepLinking: true },
    theme: { title: 'Tiendo API' },
  });
});
