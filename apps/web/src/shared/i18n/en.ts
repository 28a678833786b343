import { accounts } from './en/accounts.ts';
import { administration } from './en/administration.ts';
import { audit } from './en/audit.ts';
import { board } from './en/board.ts';
import { commune } from './en/commune.ts';
import { comparison } from './en/comparison.ts';
import { confidence } from './en/confidence.ts';
import { council } from './en/council.ts';
import { count } from './en/count.ts';
import { criteriaSets } from './en/criteria-sets.ts';
import { departments } from './en/departments.ts';
import { dossierApplication } from './en/dossier-application.ts';
import { dossierOpening } from './en/dossier-opening.ts';
import { dossierQueue } from './en/dossier-queue.ts';
import { dossierReview } from './en/dossier-review.ts';
import { dossierTalk } from './en/dossier-talk.ts';
import { dossiers } from './en/dossiers.ts';
import { entry } from './en/entry.ts';
import { evidence } from './en/evidence.ts';
import { imports } from './en/imports.ts';
import { matrix } from './en/matrix.ts';
import { notifications } from './en/notifications.ts';
import { overview } from './en/overview.ts';
import { procedures } from './en/procedures.ts';
import { ranking } from './en/ranking.ts';
import { reorganisations } from './en/reorganisations.ts';
import { rowTools } from './en/row-tools.ts';
import { savedViews } from './en/saved-views.ts';
import { shared } from './en/shared.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { surveys } from './en/surveys.ts';
import { verification } from './en/verification.ts';
import { watchList } from './en/watch-list.ts';
import type { Translations } from './vi.ts';

export const en: Translations = {
  ...shell,
  ...shared,
  ...count,
  ...overview,
  ...commune,
  ...sources,
  ...criteriaSets,
  ...reorganisations,
  ...ranking,
  ...comparison,
  ...matrix,
  ...confidence,
  ...savedViews,
  ...rowTools,
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
