import type { CorePlan } from '../load/cpu-pinning.ts';
import { type ChildServer, startChildServer } from './child-server.ts';

/** The real server of this repository, with its guard against overload off: it is to be asked all it can answer. */
export function startOurServer(url: string, cores: CorePlan): Promise<ChildServer> {
  return startChildServer({
    module: new URL('../api-server.ts', import.meta.url),
    cores,
    environment: { DATABASE_URL: url, TIENDO_MAX_EVENT_LOOP_DELAY_MS: '0' },
  });
}
