import type { z } from 'zod';
import { InvalidSearch } from './search-params.ts';

const parametersOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.map(String).join('.')];

/** A route's search validation: the parsed parameters, or {@link InvalidSearch} with all at fault. */
export function validateSearchWith<Schema extends z.ZodObject>(schema: Schema) {
  return (raw: Record<string, unknown>): z.output<Schema> => {
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    throw new InvalidSearch([...new Set(parsed.error.issues.flatMap(parametersOf))]);
  };
}
