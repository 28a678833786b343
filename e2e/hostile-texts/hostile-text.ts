import { commands } from '@tiendo/contracts/endpoints.ts';
import { schemaParts } from '@tiendo/contracts/testing/schema-parts.ts';
import { z } from 'zod';

const markup = '"><img src=x data-hostile onerror=hostile()>';

/** Every field that takes markup, as `command field`, in the order of the contracts: each has a number of its own. */
export const hostileFields: readonly string[] = commands.flatMap(({ name, tag, body, takesFile }) => {
  const taking = schemaParts(body).filter(
    ({ schema }) => schema instanceof z.ZodString && schema.safeParse(markup).success,
  );
  const fields = [...new Set(taking.map(({ path }) => path))];
  const ofFile = tag === 'imports' ? ['file name', 'cell'] : ['file name'];
  return [...fields, ...(takesFile === true ? ofFile : [])].map((field) => `${name} ${field}`);
});

const marks = new Map<string, string>();

/**
 * Markup that a field of a command is given, by which what it says is found on a page; `others` are given the same,
 * where they have to name the same thing.
 */
export function hostile(field: string, ...others: readonly string[]): string {
  const number = hostileFields.indexOf(field);
  if (number < 0) throw new Error(`no field takes free text: ${field}`);
  const mark = `#${number}.`;
  for (const one of [field, ...others]) marks.set(one, mark);
  return `${markup}${mark}`;
}

/** The fields that were given markup, with what each is found by. */
export const writtenFields = (): ReadonlyMap<string, string> => marks;
