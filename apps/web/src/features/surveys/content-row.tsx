import { TextInput, type TextInputProps } from '@mantine/core';
import type { SurveyRules } from '@tiendo/domain/dossiers/survey-standing.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowList } from '../../shared/form/row-list.ts';
import { RowTools } from '../../shared/form/row-tools.tsx';
import { TypedShare } from './share-line.tsx';
import { askedText, type ContentValues, type SurveyValues } from './survey-values.ts';
import styles from './surveys.module.css';

/** What a field needs to be one of the form; `error`: why it cannot be taken. */
export type FormField = (path: string) => { id: string; error?: ReactNode };

type ContentRowProps = {
  values: SurveyValues;
  rules: SurveyRules;
  field: FormField;
  list: RowList<ContentValues>;
  at: number;
  content: ContentValues;
};

const parts = ['name', 'asked', 'satisfied'] as const;

/** One content of a round: its fields, its share, its tools; below them, what is wrong with it. */
export function ContentRow({ values, rules, field, list, at, content }: ContentRowProps) {
  const { t } = useTranslation();
  const idOf = (part: string) => field(`contents.${at}.${part}`).id;
  const errors = parts.flatMap((part) => field(`contents.${at}.${part}`).error ?? []);
  const input = (part: (typeof parts)[number], more: TextInputProps) => {
    const { error, ...props } = field(`contents.${at}.${part}`);
    return (
      <TextInput
        {...props}
        {...more}
        size="sm"
        autoComplete="off"
        error={Boolean(error)}
        aria-label={t(`surveys.fieldOf.${part}`, { number: at + 1 })}
        aria-describedby={error ? idOf('faults') : undefined}
      />
    );
  };
  return (
    <>
      <tr>
        <td>{input('name', { maxLength: 200 })}</td>
        <td>
          {input('asked', { inputMode: 'numeric', maxLength: 12, placeholder: values.answered.trim() })}
        </td>
        <td>{input('satisfied', { inputMode: 'numeric', maxLength: 12 })}</td>
        <td>
          <TypedShare
            part={content.satisfied}
            whole={askedText(content, values)}
            rule={rules.contentSatisfied}
          />
        </td>
        <td>
          <RowTools
            at={at}
            last={values.contents.length - 1}
            name={content.name.trim() || t('surveys.contentAt', { number: at + 1 })}
            list={list}
            idOf={idOf}
          />
        </td>
      </tr>
      {errors.length > 0 && (
        <tr className={styles.faults}>
          <td colSpan={5} id={idOf('faults')}>
            {errors.map((error) => (
              <p key={String(error)}>{error}</p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
