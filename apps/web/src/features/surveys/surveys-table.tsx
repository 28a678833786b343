import { Link } from '@tanstack/react-router';
import type { Survey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { shareText } from '@tiendo/domain/wording/rule-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import table from '../../shared/ui/table.module.css';
import { Tag } from '../../shared/ui/tag.tsx';
import { levelLabel } from '../../shared/units/set-label.ts';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { Standing } from './share-line.tsx';
import styles from './surveys.module.css';

function SurveyRow({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { unit, level, year, round, householdsAsked, householdsSatisfied } = survey;
  const below = survey.contentSatisfied.filter(({ standing }) => standing.startsWith('below')).length;
  return (
    <tr>
      <th scope="row">
        <Link to="/lay-y-kien/$vong" params={{ vong: survey.id }}>
          {unitLabel(unit, lang)}
        </Link>
        {survey.simulated && (
          <>
            {' '}
            <Tag kind="simulated" />
          </>
        )}
      </th>
      <td>{levelLabel(level, t, lang)}</td>
      <td data-numeric>{year}</td>
      <td data-numeric>{round}</td>
      <td>{formatDate(survey.endedOn, lang)}</td>
      <td>
        <span className={styles.share}>
          <b>{householdsAsked.share === null ? '–' : shareText(householdsAsked.share, lang)}</b>
          <Standing {...householdsAsked} />
        </span>
      </td>
      <td>
        <span className={styles.share}>
          <b>{householdsSatisfied.share === null ? '–' : shareText(householdsSatisfied.share, lang)}</b>
          <Standing {...householdsSatisfied} />
        </span>
      </td>
      <td>
        {t('surveys.contentCount', { contents: survey.contents.length })}
        {below > 0 && `; ${t('surveys.contentsBelow', { below })}`}
      </td>
      <td>{t(survey.isHandedIn ? 'surveys.handedIn' : 'surveys.open')}</td>
    </tr>
  );
}

/** Rounds, each with its shares and how they stand. */
export function SurveysTable({ surveys }: { surveys: readonly Survey[] }) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('surveys.unit')}</th>
            <th scope="col">{t('surveys.level')}</th>
            <th scope="col" data-numeric>
              {t('surveys.year')}
            </th>
            <th scope="col" data-numeric>
              {t('surveys.round')}
            </th>
            <th scope="col">{t('surveys.endedOn')}</th>
            <th scope="col">{t('surveys.askedShare')}</th>
            <th scope="col">{t('surveys.satisfiedShare')}</th>
            <th scope="col">{t('surveys.contents')}</th>
            <th scope="col">{t('surveys.state')}</th>
          </tr>
        </thead>
        <tbody>
          {surveys.map((survey) => (
            <SurveyRow key={survey.id} survey={survey} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
