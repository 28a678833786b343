import { criteriaSets } from './en/criteria-sets.ts';
import { matrix } from './en/matrix.ts';
import { overview } from './en/overview.ts';
import { reorganisations } from './en/reorganisations.ts';
import { shared } from './en/shared.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import type { Translations } from './vi.ts';

export const en: Translations = {
  ...shell,
  ...shared,
  ...overview,
  ...sources,
  ...criteriaSets,
  ...reorganisations,
  ...matrix,
};
