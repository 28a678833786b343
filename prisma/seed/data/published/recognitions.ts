import { khanhVinhYen, kimSongTruong, tuDoan } from './named-units.ts';

/** A recognition that a source states, at the level of new rural commune. */
export type RecognitionFacts = {
  readonly unit: string;
  readonly set: string | null;
  readonly achievedYear: number | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  /** First day on which a source shows it. */
  readonly knownFrom: string;
  readonly source: string;
  readonly figure: string | null;
};

const ofDecision3368 = {
  set: null,
  achievedYear: null,
  decisionNumber: '3368/QĐ-UBND',
  decisionDate: '2023-12-20',
  knownFrom: '2023-12-20',
  source: 'decision-3368',
  figure: null,
} as const;

export const publishedRecognitions: readonly RecognitionFacts[] = [
  {
    unit: tuDoan,
    set: 'XA_NTM_2016',
    achievedYear: 2019,
    decisionNumber: null,
    decisionDate: null,
    knownFrom: '2020-03-31',
    source: 'report-002',
    figure: 'F21',
  },
  { ...ofDecision3368, unit: kimSongTruong },
  { ...ofDecision3368, unit: khanhVinhYen },
];
