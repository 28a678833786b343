/** A unit in its column; `own`: the unit that the figure is of. */
type LineageNode = {
  id: string;
  name: string;
  detail: string;
  own: boolean;
  column: number;
  row: number;
};

/** One unit becoming another; `inferred`: read off two code lists and in no act that is known. */
type LineageEdge = { from: string; to: string; inferred: boolean };

/** Units from the earliest column to the latest, with what became what. */
export type LineagePicture = {
  /** When the units of a column existed; empty where they differ or it is not known. */
  columns: string[];
  nodes: LineageNode[];
  edges: LineageEdge[];
};
