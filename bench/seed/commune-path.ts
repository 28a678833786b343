import { firstQuarterOf2022, type Quarter } from './quarters.ts';
import { seededRandom } from './random.ts';

export const criteriaCount = 19;

/** How a commune comes to meet each criterion: quarters counted from the first of all. */
export type CommunePath = {
  /** The quarter from which each criterion is met, by its position. */
  readonly metFrom: readonly number[];
  /** A criterion once lost, and for which quarters. */
  readonly lost: { readonly position: number; readonly from: number; readonly to: number } | null;
  /** The quarters in which the commune sent no report. */
  readonly silent: ReadonlySet<number>;
  /** The quarter whose report was corrected, or none. */
  readonly corrected: number | null;
};

/** How much harder a criterion became in the set of 2022, in quarters of work. */
const harderIn2022 = 6;
/** One verdict of so many is not given. */
const withoutVerdict = 400;

/** The path of a commune of its own: the same number gives the same path. */
export function communePath(commune: number): CommunePath {
  const random = seededRandom(commune * 7919 + 11);
  const delay = random() * 60 - 30;
  const metFrom = Array.from({ length: criteriaCount }, (_, index) =>
    Math.round(delay + ((index * 7) % criteriaCount) * 2.4 + random() * 20 - 26),
  );
  const lostFrom = Math.floor(random() * 60);
  const position = Math.floor(random() * criteriaCount);
  const silent = new Set(Array.from({ length: 40 }, (_, quarter) => quarter).filter(() => random() < 0.02));
  return {
    metFrom,
    lost: lostFrom < 40 ? { position, from: lostFrom, to: lostFrom + 3 } : null,
    silent,
    corrected: random() < 0.1 ? Math.floor(random() * 38) : null,
  };
}

/** The path of a unit made of others: a criterion is met once every one of them meets it. */
export function joinedPath(commune: number, parts: readonly CommunePath[]): CommunePath {
  const [first] = parts;
  if (first === undefined) return communePath(commune);
  const metFrom = first.metFrom.map((_, index) => Math.max(...parts.map((part) => part.metFrom[index] ?? 0)));
  return { metFrom, lost: first.lost, silent: new Set(), corrected: null };
}

/** The verdicts of a commune at a quarter, a letter a criterion: met, not met, not assessed, unknown. */
export function maskAt(path: CommunePath, commune: number, { index: quarter }: Quarter): string {
  const harder = quarter >= firstQuarterOf2022 ? harderIn2022 : 0;
  let mask = '';
  for (let index = 0; index < criteriaCount; index += 1) {
    const { lost } = path;
    const isLost = lost?.position === index && quarter >= lost.from && quarter < lost.to;
    const draw = (commune * 31 + quarter * 17 + index * 101) % withoutVerdict;
    if (draw === 0) mask += '.';
    else if (draw === 1) mask += 'a';
    else mask += quarter >= (path.metFrom[index] ?? 0) + harder && !isLost ? 'm' : 'n';
  }
  return mask;
}
