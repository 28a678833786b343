import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { defaultSurveyBody } from '@tiendo/contracts/dossiers/survey-parts.ts';
import { recordSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { suggestedSurveyContents } from '@tiendo/domain/dossiers/survey-contents.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { OwnUnitPage } from '../../shared/account/own-unit-page.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';
import { type Level, levelsOf } from './levels-of.ts';
import { surveyFaults } from './survey-faults.ts';
import { SurveyForm } from './survey-form.tsx';
import { emptyContent, type SurveyValues, savedOf } from './survey-values.ts';
import { surveysChanged } from './surveys-queries.ts';

type NewValues = SurveyValues & { level: string; year: string };

const initialValues = (levels: readonly Level[], today: string): NewValues => ({
  level: levels[0]?.code ?? '',
  year: today.slice(0, 4),
  conductedBy: defaultSurveyBody,
  endedOn: '',
  households: '',
  asked: '',
  answered: '',
  satisfied: '',
  contents: suggestedSurveyContents.map((name) => emptyContent(name)),
});

const isYear = (text: string): boolean => /^20[1-9]\d$/.test(text.trim());

type NewSurveyProps = { unit: UnitSummary; levels: readonly Level[]; today: string };

function NewSurvey({ unit, levels, today }: NewSurveyProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const navigate = useNavigate();
  const command = useCommandForm({
    command: recordSurvey,
    initial: initialValues(levels, today),
    check: (values) => ({
      ...(!isYear(values.year) && { year: t('surveys.fault.year') }),
      ...surveyFaults(values, { t, lang, today }),
    }),
    inputOf: ({ level, year, ...values }) => ({
      body: { unit: unit.ref, level, year: Number(year), ...savedOf(values) },
    }),
    onDone: async ({ id }) => {
      await surveysChanged(client);
      await navigate({ to: '/lay-y-kien/$vong', params: { vong: id } });
    },
  });
  const back = () => void navigate({ to: '/lay-y-kien', search: { 'don-vi': unit.ref } });
  return (
    <>
      <p>{t('surveys.newText', { unit: unitLabel(unit, lang) })}</p>
      <SurveyForm unit={unit} command={command} onCancel={back}>
        <NativeSelect
          {...command.field('level')}
          size="sm"
          label={t('surveys.level')}
          data={levels.map((one) => ({ value: one.code, label: lang === 'vi' ? one.nameVi : one.nameEn }))}
        />
        <TextInput
          {...command.field('year')}
          size="sm"
          label={t('surveys.year')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
        />
      </SurveyForm>
    </>
  );
}

function NewSurveyOf({ unit }: { unit: UnitSummary }) {
  const { t } = useTranslation();
  const sets = useQuery(allSetsQuery()).data;
  const today = useMe()?.today;
  if (sets === undefined || today === undefined) return null;
  const levels = levelsOf(sets.items, unit);
  if (levels.length === 0) return <p>{t('surveys.noLevel')}</p>;
  return <NewSurvey unit={unit} levels={levels} today={today} />;
}

/** Ghi kết quả lấy ý kiến: a round of a unit that asked its households. */
export function NewSurveyPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/lay-y-kien/moi' });
  return (
    <OwnUnitPage
      action="dossier.apply"
      title={t('surveys.record')}
      documentTitle={t('surveys.recordDocumentTitle')}
      asked={search['don-vi']}
    >
      {(unit) => <NewSurveyOf unit={unit} />}
    </OwnUnitPage>
  );
}
