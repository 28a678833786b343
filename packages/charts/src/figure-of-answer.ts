import type { FigureChoices } from '@tiendo/contracts/figures/figure-choice.ts';
import type { FigureAnswers, FigureKind } from '@tiendo/contracts/figures/figure-file.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { averageModel } from './average/average-model.ts';
import { changesModel } from './changes/changes-model.ts';
import { distributionModel } from './distribution/distribution-model.ts';
import type { FigureModel } from './figure-model.ts';
import { matrixModel } from './matrix/matrix-model.ts';
import { inUsualOrder } from './matrix/matrix-order.ts';
import { missedCriteriaModel } from './missed/missed-criteria-model.ts';
import { rankingModel } from './ranking/ranking-model.ts';
import { trendModel } from './trend/trend-model.ts';
import { unitsModel } from './units-model.ts';

const models: {
  [Kind in FigureKind]: (
    answer: FigureAnswers[Kind],
    lang: Lang,
    choices: Partial<FigureChoices>,
  ) => FigureModel;
} = {
  average: (answer, lang) => averageModel({ answer, lang }),
  'by-unit': unitsModel,
  trend: (answer, lang) => trendModel({ answer, currentPeriod: answer.to, lang }),
  distribution: (answer, lang) => distributionModel({ answer, lang }),
  criteria: (answer, lang) => missedCriteriaModel({ answer, lang }),
  changes: (answer, lang, { by = 'criterion' }) => changesModel({ answer, by, lang }),
  ranking: (answer, lang, { sort = 'rank' }) => rankingModel({ answer, order: sort, lang }),
  matrix: (answer, lang) => matrixModel({ answer: inUsualOrder(answer), lang }),
};

/** What is said and drawn of an answer, by the kind of figure it is. */
export const figureOfAnswer = <Kind extends FigureKind>(
  kind: Kind,
  answer: FigureAnswers[Kind],
  lang: Lang,
  choices: Partial<FigureChoices> = {},
): FigureModel => models[kind](answer, lang, choices);
