import {
  closeAccount,
  endGrant,
  giveGrant,
  inviteAccount,
  listAccounts,
  reopenAccount,
  sendPasswordLink,
  takeSecondFactor,
} from './accounts/managed-account.ts';
import { getMe } from './accounts/me.ts';
import {
  askForPassword,
  changePassword,
  choosePassword,
  makeFirstAdministrator,
} from './accounts/password.ts';
import { setReminderMail } from './accounts/reminder-mail.ts';
import { listRoleRequirements, requireTwoFactor } from './accounts/role-requirements.ts';
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor } from './accounts/second-factor.ts';
import {
  confirmSignIn,
  endAllMySessions,
  endMySession,
  listMySessions,
  signIn,
  signInToDemonstration,
  signOut,
} from './accounts/session.ts';
import { listMyTokens, makeToken, revokeToken } from './accounts/token.ts';

import { getAuditFile, listAuditEvents } from './audit.ts';
import { getBoard } from './board.ts';

import { getCriteriaSet } from './criteria-set.ts';
import { listCriteriaSets } from './criteria-sets.ts';
import { getDepartmentCriteria } from './departments/criteria.ts';
import {
  answerDepartmentRequest,
  closeDepartmentRequest,
  listDepartmentRequests,
  makeDepartmentRequest,
} from './departments/requests.ts';
import { getResponsibilities, setResponsibilities } from './departments/responsibilities.ts';
import type { Command, Endpoint, FileEndpoint, Operation } from './endpoint.ts';
import { getAverage } from './figures/average.ts';
import { getByUnit } from './figures/by-unit.ts';
import { getChanges } from './figures/changes.ts';
import { getCriteria } from './figures/criteria.ts';
import { getCriterion } from './figures/criterion.ts';
import { getDistribution } from './figures/distribution.ts';
import { getFallenBelow } from './figures/fallen-below.ts';
import { figureFiles } from './figures/figure-file.ts';
import { getMatrix } from './figures/matrix.ts';
import { getPace } from './figures/pace.ts';
import { getRanking } from './figures/ranking.ts';
import { getRecognitions } from './figures/recognitions.ts';
import { getTrend } from './figures/trend.ts';
import { getUnitStates } from './figures/unit-states.ts';
import {
  getImport,
  getImportProblemsFile,
  getImportTemplate,
  listImportChanges,
  listImportProblems,
  listImports,
} from './imports/import.ts';
import { answerImport, applyImport, cancelImport, uploadImport } from './imports/import-commands.ts';
import { getInstance } from './instance.ts';
import { listNotifications, readNotifications, sendReminders } from './notifications.ts';
import { getPageFile } from './page-file.ts';
import { listPublishedFigures, listSources } from './published-figures.ts';
import { getReorganisation, listReorganisations } from './reorganisations.ts';

import { getReport, openReports, saveReport } from './reports/report.ts';
import { acceptReports, submitReports } from './reports/report-batches.ts';
import {
  correctReport,
  decideOnReport,
  recallReport,
  submitReport,
  withdrawReport,
} from './reports/report-decisions.ts';
import { addEvidence, getEvidenceFile, listEvidence, removeEvidence } from './reports/report-evidence.ts';
import { tellPresence } from './reports/report-presence.ts';
import { getReportSheet } from './reports/report-sheet.ts';
import { changeRound, getRound, grantRoundException, listRounds, openRound } from './rounds.ts';
import { listSavedViews, orderSavedViews, removeSavedView, saveView } from './saved-views.ts';

import { getSnapshot, listSnapshots } from './snapshots.ts';
import { listTargets } from './targets.ts';
import { getUnit, getUnitLineage, listUnits } from './units.ts';

/** Every operation below /api/v1 that answers with JSON. A test walks this list: mounted, in OpenAPI, with errors and an access rule. */
export const endpoints: readonly Endpoint[] = [
  getInstance,
  listUnits,
  getUnit,
  getUnitLineage,
  listReorganisations,
  getReorganisation,
  listCriteriaSets,
  getCriteriaSet,
  getAverage,
  getByUnit,
  getTrend,
  getDistribution,
  getCriteria,
  getMatrix,
  getCriterion,
  getChanges,
  getRanking,
  getFallenBelow,
  getPace,
  getRecognitions,
  getUnitStates,
  listSnapshots,
  getSnapshot,
  listPublishedFigures,
  listSources,
  listTargets,
  getMe,
  listMySessions,
  listMyTokens,
  listAccounts,
  listRoleRequirements,
  listAuditEvents,
  listRounds,
  getRound,
  getReportSheet,
  getReport,
  listEvidence,
  getBoard,
  listNotifications,
  getResponsibilities,
  getDepartmentCriteria,
  listDepartmentRequests,
  listSavedViews,
  listImports,
  getImport,
  listImportProblems,
  listImportChanges,
];

/** Every operation that answers with a file; walked by the same test. */
export const fileEndpoints: readonly FileEndpoint[] = [
  ...Object.values(figureFiles),
  getPageFile,
  getAuditFile,
  getImportProblemsFile,
  getImportTemplate,
  getEvidenceFile,
];

/** Every operation that changes something; walked by the same test. */
export const commands: readonly Command[] = [
  signIn,
  confirmSignIn,
  signInToDemonstration,
  signOut,
  endMySession,
  endAllMySessions,
  askForPassword,
  choosePassword,
  changePassword,
  makeFirstAdministrator,
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  setReminderMail,
  makeToken,
  revokeToken,
  inviteAccount,
  sendPasswordLink,
  giveGrant,
  endGrant,
  closeAccount,
  reopenAccount,
  takeSecondFactor,
  requireTwoFactor,
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
  sendReminders,
  readNotifications,
  setResponsibilities,
  makeDepartmentRequest,
  answerDepartmentRequest,
  closeDepartmentRequest,
  saveView,
  orderSavedViews,
  removeSavedView,
  uploadImport,
  answerImport,
  applyImport,
  cancelImport,
];

/** Every operation below /api/v1. */
export const operations: readonly Operation[] = [...endpoints, ...fileEndpoints, ...commands];
