import { z } from 'zod';

/** A part of a schema with where it stands: `cells[].note`; a member of a record or a union stands where that does. */
export type SchemaPart = { readonly path: string; readonly schema: z.core.$ZodType };

const at = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** The parts right under a schema, as it takes input. */
function under({ path, schema }: SchemaPart): SchemaPart[] {
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).map(([name, one]) => ({
      path: at(path, name),
      schema: one,
    }));
  if (schema instanceof z.ZodArray) return [{ path: `${path}[]`, schema: schema.element }];
  if (schema instanceof z.ZodRecord) return [{ path: `${path}[]`, schema: schema.valueType }];
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.map((one: z.core.$ZodType) => ({ path, schema: one }));
  if (schema instanceof z.ZodPipe) return [{ path, schema: schema.in }];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
  )
    return [{ path, schema: schema.unwrap() }];
  return [];
}

/** A schema and everything in it, from the outside in, for tests that walk what requests may hold. */
export function schemaParts(schema: z.core.$ZodType, path = ''): SchemaPart[] {
  const whole = { path, schema };
  return [whole, ...under(whole).flatMap((part) => schemaParts(part.schema, part.path))];
}
