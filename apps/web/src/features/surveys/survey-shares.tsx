import type { JudgedShareAnswer, Survey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { shareText } from '@tiendo/domain/wording/rule-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import table from '../../shared/ui/table.module.css';
import { Standing } from './share-line.tsx';
import styles from './surveys.module.css';

type ShareRowProps = { name: string; of: Partial<JudgedShareAnswer> & Pick<JudgedShareAnswer, 'share'> };

function ShareRow({ name, of: { share, standing, rule = null } }: ShareRowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-numeric>{share === null ? t('surveys.householdsUnknown') : shareText(share, lang)}</td>
      <td>{standing !== undefined && <Standing standing={standing} rule={rule} />}</td>
    </tr>
  );
}

/** Every share of a round with its parts, and how it stands against the rule that holds. */
export function SurveyShares({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  return (
    <table className={`${table.table} ${styles.shares}`}>
      <thead>
        <tr>
          <th scope="col">{t('surveys.counted')}</th>
          <th scope="col" data-numeric>
            {t('surveys.share')}
          </th>
          <th scope="col">{t('surveys.againstRule')}</th>
        </tr>
      </thead>
      <tbody>
        <ShareRow name={t('surveys.askedOfHouseholds')} of={survey.householdsAsked} />
        <ShareRow name={t('surveys.answeredOfAsked')} of={{ share: survey.answeredShare }} />
        <ShareRow name={t('surveys.satisfiedOfAnswered')} of={survey.householdsSatisfied} />
      </tbody>
      {survey.contents.length > 0 && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles.group}>
              {t('surveys.satisfiedByContent')}
            </th>
          </tr>
          {survey.contents.map(({ name }, place) => {
            const judged = survey.contentSatisfied[place];
            return judged && <ShareRow key={name} name={name} of={judged} />;
          })}
        </tbody>
      )}
    </table>
  );
}
