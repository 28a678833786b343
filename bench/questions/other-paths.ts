import { askedQuarters, days, setInForce, shuffled } from './periods.ts';

const bases = ['self_assessed', 'verified'];
const layers = ['all', 'published'];

export const pathOf = (endpoint: string, query: Readonly<Record<string, string>>): string =>
  `/api/v1/figures/${endpoint}?${new URLSearchParams(query)}`;

/** The paths of questions that were never asked before: each differs from every other in dates, basis, layer or name. */
export type OtherPaths = {
  /** Those that are measured. */
  readonly others: readonly string[];
  /** Those asked before anything is measured, so that the code has run as it has in a server that runs all day. */
  readonly rehearsal: readonly string[];
};

/** Provinces that 2025 left as they were. */
const provinces = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
const mostRehearsed = 12_000;

/** Days by which the country may be named; a unit is named by any day on which it bears its code. */
const daysOfName = [null, '2018-01-01', '2021-01-01', '2024-01-01'];

/** The same question of some units at every other day, with every basis, layer and name, in no order. */
function ofUnitsAtOtherDays(
  endpoint: string,
  units: readonly string[],
  named: readonly (string | null)[],
  more: Readonly<Record<string, string>>,
): string[] {
  const paths = units.flatMap((code) =>
    days.flatMap((asOf) =>
      bases.flatMap((basis) =>
        layers.flatMap((layer) =>
          named.map((day) => {
            const of = { unit: `${code}@${day ?? asOf}`, set: setInForce(asOf) };
            return pathOf(endpoint, { ...of, asOf, basis, layer, ...more });
          }),
        ),
      ),
    ),
  );
  // On a day of name the country is named twice by the same day.
  return shuffled(endpoint, [...new Set(paths)]);
}

/** The same question of the country, with `more` in its query; rehearsed with the provinces. */
export function atOtherDays(endpoint: string, more: Readonly<Record<string, string>> = {}): OtherPaths {
  const rehearsal = ofUnitsAtOtherDays(endpoint, provinces, [null], more).slice(0, mostRehearsed);
  return { others: ofUnitsAtOtherDays(endpoint, ['VN'], daysOfName, more), rehearsal };
}

/**
 * The trend over every other range of quarters: of the country, and, as it has few ranges, of provinces; rehearsed
 * with other ranges of provinces.
 */
export function overOtherRanges(): OtherPaths {
  const ranges = askedQuarters.flatMap((from, index) =>
    askedQuarters.slice(index + 1).map((to) => ({ from: from.code, to: to.code, day: to.lastDay })),
  );
  const pathsOf = (units: readonly string[]) =>
    units.flatMap((code) =>
      ranges.flatMap(({ from, to, day }) =>
        bases.flatMap((basis) =>
          layers.map((layer) => {
            const of = { unit: `${code}@${day}`, set: setInForce(day) };
            return pathOf('trend', { ...of, from, to, basis, layer });
          }),
        ),
      ),
    );
  const ofProvinces = shuffled('provinces', pathsOf(provinces));
  const others = shuffled('trend', [...pathsOf(['VN']), ...ofProvinces.slice(mostRehearsed)]);
  return { others, rehearsal: ofProvinces.slice(0, mostRehearsed) };
}

/** Changes from every other day to the end of each later quarter under the same set. */
export function betweenOtherDays(): OtherPaths {
  const paths = days.flatMap((from) =>
    askedQuarters
      .filter(({ lastDay }) => lastDay > from && setInForce(lastDay) === setInForce(from))
      .map(({ code, lastDay }) =>
        pathOf('changes', { unit: `VN@${lastDay}`, set: setInForce(lastDay), from, to: code }),
      ),
  );
  return { others: shuffled('changes', paths), rehearsal: [] };
}
