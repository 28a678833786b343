import type { SavedSurvey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { KeyedCommand } from '../../shared/idempotency/keyed-command.ts';
import type { PageWindow } from '../../shared/paging.ts';
import type { RulesOfUnit } from '../../shared/procedures/rules-by-unit.ts';
import type { StoredSurvey, SurveySearch } from '../../shared/surveys/stored-survey.ts';

export type NewSurvey = {
  readonly unitId: number;
  /** Every row of the unit: rounds are counted over all of them. */
  readonly rowIds: readonly number[];
  readonly levelId: number;
  readonly year: number;
  readonly demonstration: boolean;
  readonly saved: SavedSurvey;
};

export type SurveyChange = {
  readonly version: number;
  /** Every row of the unit: the dossiers that could be handed in with the round are those of these. */
  readonly rowIds: readonly number[];
  readonly saved: SavedSurvey;
  readonly userId: string;
};

export type SurveyStore = {
  /** Of the latest year first, of a year those recorded last. */
  search(search: SurveySearch, window: PageWindow): Promise<StoredSurvey[]>;
  byId(id: number): Promise<StoredSurvey | null>;
  /** What some units have set for their procedures. */
  rules(unitIds: readonly number[], demonstration: boolean): Promise<RulesOfUnit[]>;
  /** Records the next round, once for each key of the command; its number. */
  record(
    survey: NewSurvey,
    entryOf: (id: number, round: number) => AuditEntry,
    command: KeyedCommand,
  ): Promise<number>;
  /** Changes a round of this version; `stale` where it has another, `handed_in` where a dossier holds it. */
  change(
    survey: StoredSurvey,
    change: SurveyChange,
    entry: AuditEntry,
  ): Promise<'changed' | 'stale' | 'handed_in'>;
};
