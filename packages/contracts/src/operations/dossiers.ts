import {
  getDossier,
  getDossierSubmission,
  listDossiers,
  openDossier,
  saveDossier,
} from '../dossiers/dossier.ts';
import { assignDossier, listReviewers } from '../dossiers/dossier-assignment.ts';
import {
  addDossierFile,
  addVerificationFile,
  getDossierFile,
  removeDossierDocument,
} from '../dossiers/dossier-files.ts';
import { moveApplication, moveAppraisal, moveVerification } from '../dossiers/dossier-moves.ts';
import { getDossierArchive, getDossierPaper } from '../dossiers/dossier-papers.ts';
import {
  getDossierReview,
  saveAppraisal,
  saveConfirmation,
  saveVerification,
} from '../dossiers/dossier-review.ts';
import { getDossierTable } from '../dossiers/dossier-tables.ts';
import {
  addDossierComment,
  listDossierComments,
  listDossierReaders,
  resolveDossierComment,
} from '../dossiers/dossier-talk.ts';
import { addSiteVisit, addVisitPhotograph, removeVisitPhotograph } from '../dossiers/dossier-visits.ts';
import { listReasonTemplates, setReasonTemplates } from '../dossiers/reason-templates.ts';
import type { AreaOperations } from '../endpoint.ts';

/** Dossiers of recognition: those who apply and those who review. */
export const dossiers: AreaOperations = {
  endpoints: [
    listDossiers,
    getDossier,
    getDossierSubmission,
    getDossierReview,
    listDossierComments,
    listDossierReaders,
    listReviewers,
    listReasonTemplates,
  ],
  files: [getDossierFile, getDossierPaper, getDossierArchive, getDossierTable],
  commands: [
    openDossier,
    saveDossier,
    addDossierFile,
    removeDossierDocument,
    moveApplication,
    moveVerification,
    saveVerification,
    addVerificationFile,
    moveAppraisal,
    saveAppraisal,
    saveConfirmation,
    addDossierComment,
    resolveDossierComment,
    assignDossier,
    addSiteVisit,
    addVisitPhotograph,
    removeVisitPhotograph,
    setReasonTemplates,
  ],
};
