import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import {
  type DossierPaper,
  districtPapers,
  dossierPapers,
  getDossierArchive,
  getDossierPaper,
} from '@tiendo/contracts/dossiers/dossier-papers.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { useTranslation } from 'react-i18next';
import beside from '../../beside.module.css';

const wordOf = {
  submission: 'dossierApplication.written.submission',
  'results-report': 'dossierApplication.written.resultsReport',
  'criterion-table': 'dossierApplication.written.criterionTable',
  'survey-report': 'dossierApplication.written.surveyReport',
  'commune-minutes': 'dossierApplication.written.communeMinutes',
  'verification-report': 'dossierApplication.written.verificationReport',
  'district-minutes': 'dossierApplication.written.districtMinutes',
  'district-submission': 'dossierApplication.written.districtSubmission',
  'appraisal-report': 'dossierApplication.written.appraisalReport',
  'recognition-decision': 'dossierApplication.written.recognitionDecision',
} as const satisfies Record<DossierPaper, string>;

/** What is written from the dossier: its papers as .docx, and the whole of it as one ZIP. */
export function PapersView({ dossier: { id, steps } }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const verified = steps.some(({ key }) => key === 'verification');
  const papers = dossierPapers.filter((paper) => verified || !districtPapers.includes(paper));
  return (
    <ul className={`${beside.entries} ${beside.scroll}`} aria-label={t('dossierApplication.beside.papers')}>
      {papers.map((paper) => (
        <li key={paper}>
          <a href={urlOf(getDossierPaper, { params: { id, paper } })} download>
            {t(wordOf[paper])} (.docx)
          </a>
        </li>
      ))}
      <li>
        <a href={urlOf(getDossierArchive, { params: { id } })} download>
          {t('dossierApplication.written.archive')} (.zip)
        </a>
      </li>
    </ul>
  );
}
