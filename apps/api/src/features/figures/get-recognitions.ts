import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type {
  getRecognitions as contract,
  RecognitionsAnswer,
} from '@tiendo/contracts/figures/recognitions.ts';
import { isInLayer } from '@tiendo/domain/figures/answering-data.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import { descendantsAt, isValidAt } from '@tiendo/domain/units/unit.ts';
import type { RecognisedCount } from '../../shared/reference/aggregate-directory.ts';
import { type LevelRecord, levelSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { RecognitionRecord } from '../../shared/reference/marks-directory.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { unitNotValidThen } from '../../shared/reference/unit-validity.ts';
import { momentOf } from './figure-moment.ts';
import type { FigureSources } from './figure-sources.ts';

type Query = QueryOf<typeof contract>;
type Item = RecognitionsAnswer['items'][number];

const origins: readonly FigureOrigin[] = ['collected', 'published', 'simulated'];

type Facts = {
  date: string;
  /** By every row that the unit's territory ever had. */
  unitByRow: ReadonlyMap<number, UnitRecord>;
  recognitions: readonly RecognitionRecord[];
  published: readonly RecognisedCount[];
  keys: ReadonlyMap<number, string>;
};

/** The latest printed count goes before the number of recognitions that sources name. */
function itemOf(level: LevelRecord, origin: FigureOrigin, facts: Facts): Item | null {
  const rows = facts.recognitions.filter((row) => row.level.code === level.code && row.origin === origin);
  const printed =
    origin === 'published' ? facts.published.find((one) => one.levelCode === level.code) : undefined;
  if (rows.length === 0 && printed === undefined) return null;
  const units = new Map(
    rows.flatMap((row) => {
      const unit = facts.unitByRow.get(row.unitId);
      const entry = { unit, achievedYear: row.achievedYear };
      return unit === undefined ? [] : [[unit.id, { ...entry, unit: unitSummaryOf(unit, facts.date) }]];
    }),
  );
  const sourceIds = [printed?.sourceId ?? null, ...rows.map((row) => row.sourceId)];
  const latest = rows.map((row) => row.knownFrom).sort();
  return {
    level: levelSummaryOf(level),
    origin,
    count: printed?.count ?? units.size,
    asOf: printed?.asOf ?? latest.at(-1) ?? null,
    units: [...units.values()],
    sourceKeys: [...new Set(sourceIds)].flatMap((id) => (id === null ? [] : (facts.keys.get(id) ?? []))),
  };
}

/** What was recognised of the unit itself and taken back by the date. */
function revokedOf(
  { marks }: FigureSources,
  itself: readonly UnitRecord[],
  { layer }: Query,
  date: string,
): RecognitionsAnswer['revoked'] {
  const rowIds = itself.flatMap(({ rows }) => rows.map(({ id }) => id));
  return marks
    .revoked(rowIds, date)
    .filter((one) => isInLayer(layer, one))
    .flatMap(({ level, origin, achievedYear, revokedOn }) =>
      revokedOn === null ? [] : [{ level, origin, achievedYear, revokedOn }],
    );
}

/** Recognised units of each level by origin; origins are never added up. */
export function getRecognitions(sources: FigureSources, query: Query): RecognitionsAnswer {
  const { date } = momentOf(query);
  const unit = requireUnit(sources.units, query.unit, 'unit');
  if (!isValidAt(unit, date)) throw unitNotValidThen(unit, 'unit', query.unit);
  const territory = sources.units.territory(unit, date, date);
  const itself = territory.units.filter((one) => one.id === unit.id);
  const counted = [...itself, ...descendantsAt(territory.units, unit.id, date)];
  const unitByRow = new Map(counted.flatMap((one) => one.rows.map((row) => [row.id, one])));
  const recognitions = sources.marks.recognitions([...unitByRow.keys()], date);
  const published = sources.aggregates.recognised(unit.id, date);
  const shown = recognitions.filter((recognition) => isInLayer(query.layer, recognition));
  const found = sources.sources.byIds([...shown, ...published].map((one) => one.sourceId));
  const keys = new Map(found.map(({ id, key }) => [id, key]));
  const facts = { date, unitByRow, recognitions: shown, published, keys };
  const { levels } = sources.sets;
  const items = levels.flatMap((level) => origins.map((origin) => itemOf(level, origin, facts)));
  return {
    unit: unitSummaryOf(unit, date),
    asOf: date,
    layer: query.layer,
    items: items.filter((item) => item !== null),
    revoked: revokedOf(sources, itself, query, date),
    levels: levels.filter(({ unitKinds }) => unitKinds.includes('commune')).map(levelSummaryOf),
    sources: found.map(({ id: _id, ...summary }) => summary),
  };
}
