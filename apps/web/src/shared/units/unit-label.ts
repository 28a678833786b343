import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';

/** A unit at the start of a line: `Huyện Lộc Bình`. */
export const unitLabel = (unit: Pick<UnitSummary, 'kind' | 'name'>, lang: Lang): string =>
  capitaliseFirst(unitTitle(unit, lang));
