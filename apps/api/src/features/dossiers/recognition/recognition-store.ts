import type { SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';

/** A decision of recognition as it is stored. */
export type StoredRecognition = {
  readonly id: number;
  readonly unitId: number;
  readonly levelId: number;
  readonly achievedYear: number | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  /** The day of the decision, else the first on which a source shows it. */
  readonly knownFrom: string;
  readonly batch: string | null;
  readonly announcedOn: string | null;
  readonly revokedOn: string | null;
  readonly revocationGround: string | null;
  readonly revocationNumber: string | null;
  readonly dossierId: number | null;
  readonly origin: SnapshotOrigin;
};

/** Recognitions by their own ids, or by those of their dossiers. */
export type RecognitionSearch =
  | { readonly ids: readonly number[] }
  | { readonly dossierIds: readonly number[] };

/** What can be asked of recognitions, a statement each. */
export type RecognitionFacts = {
  recognitions(search: RecognitionSearch): Promise<StoredRecognition[]>;
  /** The criteria whose failing weighs in revocation, by id. */
  keyCriteria(): Promise<ReadonlySet<number>>;
};

/** A decision for a dossier that qualified. */
export type NewDecision = { readonly dossier: number; readonly number: string; readonly year: number };

export type RecognitionWriter = RecognitionFacts & {
  /** Decisions of some provinces are recorded one after another until the transaction ends. */
  holdProvinces(unitIds: readonly number[]): Promise<void>;
  /** Numbers of decisions of a day among some units, simulated or not, with whose they are. */
  numbersOf(
    unitIds: readonly number[],
    on: string,
    simulated: boolean,
  ): Promise<{ number: string; unitId: number }[]>;
  /** Records decisions of one day; the level, set and batch are those of the dossier. */
  recordDecisions(on: string, decisions: readonly NewDecision[]): Promise<void>;
  announce(on: string, dossierIds: readonly number[]): Promise<void>;
  /** The same recognition with nobody else changing it until the transaction ends. */
  lockRecognition(id: number): Promise<StoredRecognition | null>;
  revoke(
    id: number,
    by: { readonly on: string; readonly ground: string; readonly number: string },
  ): Promise<void>;
};
