import { suggestedSurveyContents } from '@tiendo/domain/dossiers/survey-contents.ts';
import type { SurveyRules } from '@tiendo/domain/dossiers/survey-standing.ts';
import { useTranslation } from 'react-i18next';
import { rowList } from '../../shared/form/row-list.ts';
import { Button } from '../../shared/ui/button.tsx';
import table from '../../shared/ui/table.module.css';
import { ContentRow, type FormField } from './content-row.tsx';
import { type ContentValues, emptyContent, type SurveyValues } from './survey-values.ts';
import styles from './surveys.module.css';

/** Most contents that a round has. */
const contentsAtMost = 50;

type SurveyContentsProps = {
  values: SurveyValues;
  rules: SurveyRules;
  field: FormField;
  onChange: (contents: ContentValues[]) => void;
};

/** The contents that households were asked about, in the order in which they are told. */
export function SurveyContents({ onChange, ...props }: SurveyContentsProps) {
  const { t } = useTranslation();
  const { field } = props;
  const { contents } = props.values;
  const addId = field('contents').id;
  const list = rowList<ContentValues>({
    rows: contents,
    onChange,
    addId,
    idOf: (at, part) => field(`contents.${at}.${part === 'first' ? 'name' : part}`).id,
  });
  return (
    <fieldset className={styles.contents}>
      <legend>{t('surveys.contents')}</legend>
      <p className={styles.hint}>{t('surveys.contentsHint')}</p>
      {contents.length > 0 && (
        <div className={table.scroll}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('surveys.content')}</th>
                <th scope="col">{t('surveys.contentAsked')}</th>
                <th scope="col">{t('surveys.contentSatisfied')}</th>
                <th scope="col">{t('surveys.share')}</th>
                <th scope="col">{t('surveys.order')}</th>
              </tr>
            </thead>
            <tbody>
              {contents.map((content, at) => (
                <ContentRow {...props} key={`contents.${at}`} at={at} content={content} list={list} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles.bar}>
        <Button
          id={addId}
          disabled={contents.length >= contentsAtMost}
          onClick={() => list.add([emptyContent('')])}
        >
          {t('surveys.addContent')}
        </Button>
        {contents.length === 0 && (
          <Button onClick={() => list.add(suggestedSurveyContents.map((name) => emptyContent(name)))}>
            {t('surveys.suggest')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
