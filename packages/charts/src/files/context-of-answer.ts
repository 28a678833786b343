import type { FigureBase } from '@tiendo/contracts/figures/figure.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { basisText } from '@tiendo/domain/wording/snapshot-bases.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { answerPeriod } from '../wording/answer-period.ts';
import type { FigureContext } from './figure-context.ts';

type Told = Omit<FigureBase, 'sources' | 'notes' | 'origins'>;

/** The unit with those above it; every one of them is in the country, so that is not said. */
function unitPathOf({ unit }: Told, lang: Lang): string {
  return [capitaliseFirst(unitTitle(unit, lang)), ...unit.path.slice(0, -1)].join(', ');
}

function setTextOf({ criteriaSet }: Told, lang: Lang): string {
  const { nameVi, nameEn, decisionNumber, size } = criteriaSet;
  const criteria =
    size === null ? null : `${formatInteger(size, lang)} ${lang === 'vi' ? 'tiêu chí' : 'criteria'}`;
  return [lang === 'vi' ? nameVi : nameEn, decisionNumber, criteria]
    .filter((part) => part !== null)
    .join(', ');
}

function scopeTextOf({ basis, criteriaSet, expected, reported, asOf }: Told, lang: Lang): string {
  const all = `${formatInteger(expected, lang)} ${unitKindName(countedKind(criteriaSet), lang, expected)}`;
  const date = formatDate(asOf, lang);
  const [state, n] = [basisText(basis, lang), reported === null ? null : formatInteger(reported, lang)];
  if (lang === 'vi')
    return `Cơ sở: ${state}; ${n === null ? '' : `n = ${n}/`}${all} trong phạm vi ngày ${date}`;
  return `Basis: ${state}; ${n === null ? '' : `n = ${n} of `}${all} in scope on ${date}`;
}

/** What a picture says of the figure it shows, from the answer alone. */
export const contextOfAnswer = (answer: Told, lang: Lang): Omit<FigureContext, 'address' | 'dated'> => ({
  unitName: answer.unit.name,
  unitPath: unitPathOf(answer, lang),
  periodText: answerPeriod(answer, lang),
  setText: setTextOf(answer, lang),
  scopeText: scopeTextOf(answer, lang),
});

/** The day that the data of a figure speaks of: `Số liệu đến 31/03/2020`. */
export function dataToText({ dataAsOf, asOf }: Pick<Told, 'dataAsOf' | 'asOf'>, lang: Lang): string {
  return `${lang === 'vi' ? 'Số liệu đến' : 'Data to'} ${formatDate(dataAsOf ?? asOf, lang)}`;
}
