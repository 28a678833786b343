import { Link } from '@tanstack/react-router';
import type { SurveyOfDossier } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { surveyShares } from '@tiendo/domain/dossiers/survey.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Fact, Facts } from '../../../../shared/ui/facts.tsx';
import table from '../../../../shared/ui/table.module.css';
import type { DossierDesk } from '../use-dossier-desk.ts';
import { useShareText } from '../use-share-text.ts';
import styles from './hand.module.css';

/** How many of those asked about each content are satisfied. */
function Contents({ contents }: { contents: ReturnType<typeof surveyShares>['contents'] }) {
  const { t } = useTranslation();
  const shareText = useShareText();
  if (contents.length === 0) return null;
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('dossierApplication.survey.content')}</th>
          <th scope="col" data-numeric>
            {t('dossierApplication.survey.satisfied')}
          </th>
        </tr>
      </thead>
      <tbody>
        {contents.map(({ name, numerator, denominator }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-numeric>{shareText(numerator, denominator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Survey({ survey }: { survey: SurveyOfDossier }) {
  const { t } = useTranslation();
  const lang = useLang();
  const shareText = useShareText();
  const { householdsAsked, answered, satisfied, contents } = surveyShares(survey);
  return (
    <>
      <p>
        {t('dossierApplication.survey.round', {
          round: survey.round,
          by: survey.conductedBy,
          date: formatDate(survey.endedOn, lang),
        })}
      </p>
      <Facts inLines>
        {householdsAsked !== null && (
          <Fact name={t('dossierApplication.survey.asked')}>
            {shareText(householdsAsked.numerator, householdsAsked.denominator)}
          </Fact>
        )}
        <Fact name={t('dossierApplication.survey.answered')}>
          {shareText(answered.numerator, answered.denominator)}
        </Fact>
        <Fact name={t('dossierApplication.survey.satisfied')}>
          {shareText(satisfied.numerator, satisfied.denominator)}
        </Fact>
      </Facts>
      <Contents contents={contents} />
    </>
  );
}

type SurveyHandProps = {
  desk: DossierDesk;
  /** Whether it is the last round of now; else that of the last submission. */
  isOfNow: boolean;
};

/** The round of the survey of satisfaction that the dossier goes by, and the way to where it is recorded. */
export function SurveyHand({ desk: { dossier }, isOfNow }: SurveyHandProps) {
  const { t } = useTranslation();
  const { submissionCount: number } = dossier;
  return (
    <>
      {!isOfNow && number > 0 && (
        <p className={styles.quiet}>{t('dossierApplication.survey.asHandedIn', { number })}</p>
      )}
      {dossier.survey !== null && <Survey survey={dossier.survey} />}
      <p className={styles.way}>
        <Link to="/lay-y-kien" search={{ 'don-vi': dossier.unit.ref }}>
          {t('dossierApplication.survey.open')}
        </Link>
      </p>
    </>
  );
}
