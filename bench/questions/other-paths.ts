import { askedQuarters, days, setInForce, shuffled } from './periods.ts';

const bases = ['self_assessed', 'verified'];
const layers = ['all', 'published'];

export const pathOf = (endpoint: string, query: Readonly<Record<string, string>>): string =>
  `/api/v1/figures/${endpoint}?${new URLSearchParams(query)}`;

/** The same question of the country at every other day, with every basis and layer, in no order. */
export function atOtherDays(endpoint: string, more: Readonly<Record<string, string>>): string[] {
  const paths = days.flatMap((asOf) =>
    bases.flatMap((basis) =>
      layers.map((layer) =>
        pathOf(endpoint, { unit: `VN@${asOf}`, set: setInForce(asOf), asOf, basis, layer, ...more }),
      ),
    ),
  );
  return shuffled(endpoint, paths);
}

/** The country, and provinces that 2025 left as they were: for the country alone there are few ranges of quarters. */
const unitsOfTrends = ['VN', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];

/** The trend over every other range of quarters. */
export function overOtherRanges(): string[] {
  const ranges = askedQuarters.flatMap((from, index) =>
    askedQuarters.slice(index + 1).map((to) => ({ from: from.code, to: to.code, day: to.lastDay })),
  );
  const paths = unitsOfTrends.flatMap((code) =>
    ranges.flatMap(({ from, to, day }) =>
      bases.flatMap((basis) =>
        layers.map((layer) => {
          const of = { unit: `${code}@${day}`, set: setInForce(day) };
          return pathOf('trend', { ...of, from, to, basis, layer });
        }),
      ),
    ),
  );
  return shuffled('trend', paths);
}

/** Changes from every other day to the end of each later quarter under the same set. */
export function betweenOtherDays(): string[] {
  const paths = days.flatMap((from) =>
    askedQuarters
      .filter(({ lastDay }) => lastDay > from && setInForce(lastDay) === setInForce(from))
      .map(({ code, lastDay }) =>
        pathOf('changes', { unit: `VN@${lastDay}`, set: setInForce(lastDay), from, to: code }),
      ),
  );
  return shuffled('changes', paths);
}
