import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';

export const instanceAnswer = z
  .object({
    version: z.string(),
    hasSimulatedData: z.boolean(),
    firstData: z.string().nullable().meta({ description: 'Earliest as-of date of any figure.' }),
    lastData: z.string().nullable(),
    defaultView: z.object({ unit: z.string(), set: z.string(), period: z.string() }).nullable().meta({
      description:
        'The province of which most units reported as of the newest date, under the set of those reports; the newest published distribution where none is as new; null in an empty database.',
    }),
  })
  .meta({ id: 'Instance' });
export type InstanceAnswer = z.infer<typeof instanceAnswer>;

export const getInstance = defineEndpoint({
  name: 'getInstance',
  method: 'GET',
  path: '/instance',
  tag: 'instance',
  summary: 'What this installation holds',
  description: 'The range of its data, whether any of it is simulated, and the view to open first.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject({}),
  response: instanceAnswer,
  problems: [],
  example: { params: {}, query: {} },
});
