import type { ByUnitAnswer } from '@tiendo/contracts/figures/by-unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { averagesModel } from './averages/averages-model.ts';
import { communesModel } from './communes/communes-model.ts';
import type { AveragesModel, CommunesModel } from './figure-model.ts';

const counts = ({ publishedGroups, items }: ByUnitAnswer): boolean =>
  publishedGroups.length > 0 || items.some((item) => item.kind === 'count');

/** The units below a unit: criteria met by each commune, or the average of each larger unit. */
export const unitsModel = (answer: ByUnitAnswer, lang: Lang): CommunesModel | AveragesModel =>
  counts(answer) ? communesModel({ answer, lang }) : averagesModel({ answer, lang });
