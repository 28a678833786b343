import { figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { viewAddress } from '@tiendo/contracts/view-address.ts';
import { trendQuarters } from '@tiendo/contracts/view-reading.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import { parsePeriod } from '@tiendo/domain/time/period.ts';
import { quarterCodeOf } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { PageLink, UnitPageTask } from '@tiendo/renderer/html/html-task.ts';
import type { FigureGround } from '../files/figure-input.ts';
import { getAverage } from '../get-average.ts';
import { publicAddressOf } from './public-addresses.ts';
import { type PublicUnit, publicUnits } from './public-units.ts';
import { shownFigure } from './shown-figure.ts';

/** What every figure of a public page is asked for: nothing that is simulated, as reported. */
const selectionOf = ({ ref, set }: PublicUnit) => ({
  unit: ref,
  set: set.code,
  basis: 'self_assessed' as const,
  mode: 'as_reported' as const,
  layer: 'published' as const,
});

const look = (lang: Lang) => ({ lang, theme: 'light' as const, width: 1080, scale: 2 as const });

function figuresOf(ground: FigureGround, shown: PublicUnit, lang: Lang): UnitPageTask['figures'] {
  const common = { ...selectionOf(shown), ...look(lang) };
  const { period } = shown;
  const { from, to } = trendQuarters(period);
  return [
    shownFigure(ground, 'average', { ...common, period }),
    shownFigure(ground, 'trend', { ...common, from: quarterCodeOf(from), to: quarterCodeOf(to) }),
    shownFigure(ground, 'distribution', { ...common, period }),
    shownFigure(ground, 'by-unit', { ...common, period }),
    shownFigure(ground, 'criteria', { ...common, period }),
  ];
}

/** A link to the page of a unit, with the day its figures speak of. */
export const pageLink = ({ unit, ref, date }: PublicUnit, lang: Lang): PageLink => ({
  name: capitaliseFirst(unitTitle(unit, lang)),
  address: publicAddressOf('', ref, lang),
  detail: formatDate(date, lang),
});

/** The units inside with a page of their own, by name. */
function below(ground: FigureGround, { unit }: PublicUnit, lang: Lang): PageLink[] {
  return [...publicUnits(ground.sources).values()]
    .filter((other) => other.unit.pathIds.includes(unit.id))
    .sort((a, b) => compareVietnamese(a.unit.name, b.unit.name))
    .map((other) => pageLink(other, lang));
}

/** The public page of a unit. */
export function publicUnitPage(ground: FigureGround, shown: PublicUnit, lang: Lang): UnitPageTask {
  const { publicAddress, sources } = ground;
  const { unit, ref, period } = shown;
  const selection = selectionOf(shown);
  const { summary } = getAverage(sources, { ...selection, period, lang });
  const when = parsePeriod(period);
  const title = capitaliseFirst(unitTitle(unit, lang));
  const picture = urlOf(figureFiles.average, {
    params: { format: 'png' },
    query: { ...selection, ...look(lang), scale: 1, period },
  });
  const { basis, layer } = selection;
  const view = { unit: ref, set: shown.set.code, period, basis, layer, level: null };
  return {
    html: 'unit',
    head: {
      lang,
      address: publicAddressOf(publicAddress, ref, lang),
      interactive: viewAddress({ ...view, reading: { mode: 'as_reported' } }),
      index: publicAddressOf('', null, lang),
      image: `${publicAddress}${picture}`,
      otherLanguage: publicAddressOf('', ref, lang === 'vi' ? 'en' : 'vi'),
    },
    title,
    above: unit.path.join(', '),
    periodText: when === null ? period : formatPeriod(when, lang),
    sentence: summary ?? title,
    figures: figuresOf(ground, shown, lang),
    below: below(ground, shown, lang),
  };
}
