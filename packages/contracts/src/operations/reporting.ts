import type { AreaOperations } from '../endpoint.ts';
import { getReport, openReports, saveReport } from '../reports/report.ts';
import { acceptReports, submitReports } from '../reports/report-batches.ts';
import {
  correctReport,
  decideOnReport,
  recallReport,
  submitReport,
  withdrawReport,
} from '../reports/report-decisions.ts';
import { addEvidence, getEvidenceFile, listEvidence, removeEvidence } from '../reports/report-evidence.ts';
import { tellPresence } from '../reports/report-presence.ts';
import { getReportSheet } from '../reports/report-sheet.ts';
import { changeRound, getRound, grantRoundException, listRounds, openRound } from '../rounds.ts';

/** Rounds, and the reports of communes with their evidence. */
export const reporting: AreaOperations = {
  endpoints: [listRounds, getRound, getReportSheet, getReport, listEvidence],
  files: [getEvidenceFile],
  commands: [
    openRound,
    changeRound,
    grantRoundException,
    openReports,
    saveReport,
    addEvidence,
    removeEvidence,
    submitReport,
    recallReport,
    decideOnReport,
    correctReport,
    withdrawReport,
    submitReports,
    acceptReports,
    tellPresence,
  ],
};
