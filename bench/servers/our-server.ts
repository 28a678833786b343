import { readFileSync } from 'node:fs';
import type { CorePlan } from '../load/cpu-pinning.ts';
import { type ChildOptions, type ChildServer, startChildServer } from './child-server.ts';

/** The real server of this repository, with its guard against overload off: it is to be asked all it can answer. */
export function startOurServer(
  url: string,
  cores: CorePlan,
  { environment, ...more }: Pick<ChildOptions, 'environment' | 'onPrinted' | 'quiet'> = {},
): Promise<ChildServer> {
  return startChildServer({
    module: new URL('../api-server.ts', import.meta.url),
    nodeFlags: JSON.parse(readFileSync(new URL('../../apps/api/node-flags.json', import.meta.url), 'utf8')),
    cores,
    environment: { DATABASE_URL: url, TIENDO_MAX_EVENT_LOOP_DELAY_MS: '0', ...environment },
    ...more,
  });
}
