import {
  changeCouncilSession,
  closeCouncilSession,
  getCouncilSession,
  listCouncilCandidates,
  listCouncilSessions,
  openCouncilSession,
} from '../dossiers/council.ts';
import { getWatchTable } from '../dossiers/dossier-tables.ts';
import { getCouncilMinutes, getRevocationDecision } from '../dossiers/recognition-papers.ts';
import { listWatchedRecognitions, revokeRecognition } from '../dossiers/recognition-watch.ts';
import { announceRecognitions, recordRecognitionDecisions } from '../dossiers/recognitions.ts';
import type { AreaOperations } from '../endpoint.ts';

/** What becomes of dossiers: councils, decisions, announcements, the watch list and revocations. */
export const recognitions: AreaOperations = {
  endpoints: [listCouncilSessions, getCouncilSession, listCouncilCandidates, listWatchedRecognitions],
  files: [getCouncilMinutes, getRevocationDecision, getWatchTable],
  commands: [
    openCouncilSession,
    changeCouncilSession,
    closeCouncilSession,
    recordRecognitionDecisions,
    announceRecognitions,
    revokeRecognition,
  ],
};
