import { accounts } from './vi/accounts.ts';
import { administration } from './vi/administration.ts';
import { audit } from './vi/audit.ts';
import { board } from './vi/board.ts';
import { commune } from './vi/commune.ts';
import { comparison } from './vi/comparison.ts';
import { confidence } from './vi/confidence.ts';
import { council } from './vi/council.ts';
import { criteriaSets } from './vi/criteria-sets.ts';
import { departments } from './vi/departments.ts';
import { dossierApplication } from './vi/dossier-application.ts';
import { dossierOpening } from './vi/dossier-opening.ts';
import { dossierQueue } from './vi/dossier-queue.ts';
import { dossierReview } from './vi/dossier-review.ts';
import { dossierTalk } from './vi/dossier-talk.ts';
import { dossiers } from './vi/dossiers.ts';
import { entry } from './vi/entry.ts';
import { evidence } from './vi/evidence.ts';
import { imports } from './vi/imports.ts';
import { matrix } from './vi/matrix.ts';
import { notifications } from './vi/notifications.ts';
import { procedures } from './vi/procedures.ts';
import { ranking } from './vi/ranking.ts';
import { reorganisations } from './vi/reorganisations.ts';
import { rowTools } from './vi/row-tools.ts';
import { savedViews } from './vi/saved-views.ts';
import { sources } from './vi/sources.ts';
import { surveys } from './vi/surveys.ts';
import { verification } from './vi/verification.ts';
import { watchList } from './vi/watch-list.ts';

/** Vietnamese words of the pages that are fetched when they are opened. */
export const laterVi = {
  ...ranking,
  ...comparison,
  ...commune,
  ...sources,
  ...criteriaSets,
  ...savedViews,
  ...rowTools,
  ...reorganisations,
  ...matrix,
  ...confidence,
  ...accounts,
  ...administration,
  ...audit,
  ...board,
  ...departments,
  ...procedures,
  ...surveys,
  ...notifications,
  ...dossierTalk,
  ...entry,
  ...evidence,
  ...verification,
  ...imports,
  ...dossiers,
  ...dossierQueue,
  ...dossierOpening,
  ...dossierApplication,
  ...dossierReview,
  ...council,
  ...watchList,
};
