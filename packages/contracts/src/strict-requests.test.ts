import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Command, Operation } from './endpoint.ts';
import { commands, operations } from './endpoints.ts';
import { schemaParts } from './testing/schema-parts.ts';

const named = <O extends Operation>(list: readonly O[]) => list.map((one) => [one.name, one] as const);

/** Where a schema takes what nobody named: objects that are not strict, and kinds that take anything. */
const openPlaces = (schema: z.ZodType): string[] =>
  schemaParts(schema).flatMap(({ path, schema: part }) => {
    const isOpen =
      (part instanceof z.ZodObject && !(part.def.catchall instanceof z.ZodNever)) ||
      part instanceof z.ZodRecord ||
      part instanceof z.ZodAny ||
      part instanceof z.ZodUnknown ||
      part instanceof z.ZodCustom ||
      part instanceof z.ZodLazy;
    return isOpen ? [path] : [];
  });

/** Every kind of schema that the walk would pass over unseen. */
const unwalked = (schema: z.ZodType): string[] =>
  schemaParts(schema).flatMap(({ schema: part }) =>
    part instanceof z.ZodTuple || part instanceof z.ZodMap || part instanceof z.ZodIntersection
      ? [part.def.type]
      : [],
  );

it.each(named<Command>(commands))(
  '%s takes no field in its body that it does not name, at any depth',
  (_, { body }) => {
    expect([openPlaces(body), unwalked(body)]).toEqual([[], []]);
  },
);

it.each(named(operations))('%s takes no parameter that it does not name', (_, { query }) => {
  expect(openPlaces(query)).toEqual([]);
});
