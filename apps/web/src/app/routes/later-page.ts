import { lazyRouteComponent } from '@tanstack/react-router';
import { loadLaterWords } from '../../shared/i18n/i18n.ts';
import { loadPart } from '../../shared/late/load-part.ts';

/** A page that is fetched, with its words, when it is opened. */
export const laterPage = <Module extends Record<string, unknown>, Name extends keyof Module & string>(
  load: () => Promise<Module>,
  name: Name,
) =>
  lazyRouteComponent(async () => {
    const [page] = await Promise.all([loadPart(load), loadLaterWords()]);
    return page;
  }, name);
