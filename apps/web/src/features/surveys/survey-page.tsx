import { useDocumentTitle } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Survey } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { changeSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { useMay, useMe } from '../../shared/account/me.ts';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import page from '../../shared/ui/page.module.css';
import { Tag } from '../../shared/ui/tag.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { surveyFaults } from './survey-faults.ts';
import { SurveyForm } from './survey-form.tsx';
import { SurveyShares } from './survey-shares.tsx';
import { savedOf, valuesOf } from './survey-values.ts';
import styles from './surveys.module.css';
import { surveyQuery, surveysChanged } from './surveys-queries.ts';

function SurveyCorrection({ survey: read, onDone }: { survey: Survey; onDone: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const today = useMe()?.today ?? '';
  const [survey] = useState(read);
  const command = useCommandForm({
    command: changeSurvey,
    initial: valuesOf(survey),
    check: (values) => surveyFaults(values, { t, lang, today }),
    inputOf: (values) => ({ params: { id: survey.id }, version: survey.version, body: savedOf(values) }),
    onDone: async () => {
      await surveysChanged(client);
      onDone();
    },
    onRefused: () => surveysChanged(client),
  });
  return <SurveyForm unit={survey.unit} command={command} onCancel={onDone} />;
}

function SurveyFacts({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { procedure } = survey;
  return (
    <Facts inLines>
      <Fact name={t('surveys.unit')}>
        {unitLabel(survey.unit, lang)} {survey.simulated && <Tag kind="simulated" />}
      </Fact>
      <Fact name={t('surveys.level')}>{lang === 'vi' ? survey.level.nameVi : survey.level.nameEn}</Fact>
      <Fact name={t('surveys.conductedBy')}>{survey.conductedBy}</Fact>
      <Fact name={t('surveys.endedOn')}>{formatDate(survey.endedOn, lang)}</Fact>
      <Fact name={t('surveys.procedure')}>
        {procedure === null ? t('surveys.noProcedure') : lang === 'vi' ? procedure.nameVi : procedure.nameEn}
      </Fact>
      <Fact name={t('surveys.recorded')}>
        {survey.recorded.by.name}, {formatMadeOn(Date.parse(survey.recorded.at), lang)}
      </Fact>
    </Facts>
  );
}

function OneSurvey({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const lang = useLang();
  const applies = useMay('dossier.apply')?.granted === true;
  const [editing, setEditing] = useState(false);
  return (
    <>
      <p>
        <Link to="/lay-y-kien" search={{ 'don-vi': survey.unit.ref }}>
          {t('surveys.back')}
        </Link>{' '}
        ·{' '}
        <Link to="/ho-so" search={{ 'don-vi': survey.unit.ref, buoc: 'tat-ca' }}>
          {t('surveys.dossiers', { unit: unitLabel(survey.unit, lang) })}
        </Link>
      </p>
      <h1>{t('surveys.roundOf', { round: survey.round, year: survey.year })}</h1>
      <SurveyFacts survey={survey} />
      {editing ? (
        <SurveyCorrection survey={survey} onDone={() => setEditing(false)} />
      ) : (
        <>
          <SurveyShares survey={survey} />
          {survey.isHandedIn && <p className={styles.hint}>{t('surveys.handedInText')}</p>}
          {applies && !survey.isHandedIn && (
            <div className={styles.bar}>
              <Button onClick={() => setEditing(true)}>{t('surveys.edit')}</Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

function AskedSurvey() {
  const { t } = useTranslation();
  const { vong } = useParams({ from: '/lay-y-kien/$vong' });
  const { data, error, refetch } = useQuery(surveyQuery(vong));
  const failure = error === null ? null : failureOf(error);
  if (data !== undefined) return <OneSurvey survey={data} />;
  return (
    <>
      <h1 aria-busy={failure === null}>{t('surveys.title')}</h1>
      {failure?.kind === 'problem' && failure.problem.code === 'unknown_survey' ? (
        <p>{t('surveys.unknown')}</p>
      ) : (
        failure !== null && <FailureWords failure={failure} onRetry={() => void refetch()} />
      )}
    </>
  );
}

/** One round of asking households, with its shares; corrected by those who may, while no dossier holds it. */
export function SurveyPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('surveys.documentTitle'));
  return (
    <AccessGate action="dossier.read">
      <div className={page.content}>
        <AskedSurvey />
      </div>
    </AccessGate>
  );
}
