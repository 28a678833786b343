/** Why a reorganisation cannot be taken back. Codes are stable: programs may switch on them. */
export const reversalObstacleCodes = [
  'unknown_reorganisation',
  'already_reversed',
  'later_reorganisation',
  'units_under_formed',
  'code_taken_since',
  'parent_ended_since',
  'snapshots',
  'published_figures',
  'recognitions',
  'targets',
  'unit_groups',
  'scope_rules',
  'criteria_sets',
  'stressed_criteria',
] as const;
export type ReversalObstacleCode = (typeof reversalObstacleCodes)[number];

/**
 * One thing that stands on a reorganisation: what it is, on which unit (null where it is on none), the other
 * unit or text it is about, and how many there are.
 */
export type ReversalObstacle = {
  code: ReversalObstacleCode;
  unit: string | null;
  other: string | null;
  count: number;
};
