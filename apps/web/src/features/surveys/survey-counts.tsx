import { TextInput } from '@mantine/core';
import type { SurveyRules } from '@tiendo/domain/dossiers/survey-standing.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TypedShare } from './share-line.tsx';
import type { SurveyValues } from './survey-values.ts';
import styles from './surveys.module.css';

type SurveyCountsProps = {
  values: SurveyValues;
  rules: SurveyRules;
  field: (path: string) => { id: string };
};

type CountField = 'households' | 'asked' | 'answered' | 'satisfied';

/** The counts of the whole, each with the share that it makes as it is typed. */
export function SurveyCounts({ values, rules, field }: SurveyCountsProps) {
  const { t } = useTranslation();
  const { households, asked, answered, satisfied } = values;
  const told: Record<CountField, ReactNode> = {
    households: t('surveys.householdsHint'),
    asked: <TypedShare part={asked} whole={households} rule={rules.householdsAsked} />,
    answered: <TypedShare part={answered} whole={asked} />,
    satisfied: <TypedShare part={satisfied} whole={answered} rule={rules.householdsSatisfied} />,
  };
  return (
    <div className={styles.counts}>
      {(['households', 'asked', 'answered', 'satisfied'] as const).map((name) => (
        <TextInput
          {...field(name)}
          key={name}
          size="sm"
          label={t(`surveys.${name}`)}
          description={told[name]}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
        />
      ))}
    </div>
  );
}
