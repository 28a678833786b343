import { setShortName } from '@tiendo/charts/wording/set-name.ts';
import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import type { CriterionReading, SetReading } from '@tiendo/contracts/set-mappings.ts';
import { criterionLabel, criterionName } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import table from '../../shared/ui/table.module.css';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { Words, WordsList } from '../../shared/ui/words.tsx';
import styles from './criteria-sets.module.css';

const readingKey = ({ direction, set }: SetReading): string => `${direction} ${set.code}`;

/** `Đọc sang bộ 2026 (qua bộ 2022)`. */
export function readingTitle({ direction, set, via }: SetReading, t: TFunction, lang: Lang): string {
  const words = { set: setShortName(set, lang) };
  const title = direction === 'to' ? t('criteriaSets.readsTo', words) : t('criteriaSets.readsFrom', words);
  if (via.length === 0) return title;
  const between = formatList(
    via.map((one) => setShortName(one, lang)),
    lang,
  );
  return `${title} (${t('criteriaSets.via', { sets: between })})`;
}

function ReadingCell({ reading }: { reading: CriterionReading | undefined }) {
  const { t } = useTranslation();
  const lang = useLang();
  const counterparts = reading?.counterparts ?? null;
  if (counterparts === null) return <td className={styles.unknown}>{t('criteriaSets.notKnown')}</td>;
  if (counterparts.length === 0) return <td>{t('criteriaSets.none')}</td>;
  return (
    <td>
      <WordsList items={counterparts.map((one) => criterionLabel(one, lang, 'whole'))} separator="; " />
    </td>
  );
}

type Criterion = CriteriaSetAnswer['criteria'][number];

function CriterionRow({ criterion, mappings }: { criterion: Criterion; mappings: readonly SetReading[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const name = criterionName(criterion, lang, 'whole');
  return (
    <tr>
      <td data-numeric>{criterion.number ?? '–'}</td>
      <th scope="row">{name === null ? t('criteriaSets.unnamed') : <Words words={name} />}</th>
      {mappings.map((mapping) => (
        <ReadingCell
          key={readingKey(mapping)}
          reading={mapping.criteria.find(({ criterionId }) => criterionId === criterion.id)}
        />
      ))}
    </tr>
  );
}

/** The criteria of a set, each with what it reads as in other sets. */
export function ReadingsTable({ set }: { set: CriteriaSetAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (set.criteria.length === 0) return <p>{t('criteriaSets.noCriteria')}</p>;
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.criteria}`}>
        <caption>
          <VisuallyHidden>
            {t('criteriaSets.caption')} <span lang="vi">{set.nameVi}</span>
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" data-numeric>
              {t('criteriaSets.number')}
            </th>
            <th scope="col">{t('criteriaSets.criterion')}</th>
            {set.mappings.map((mapping) => (
              <th key={readingKey(mapping)} scope="col">
                {readingTitle(mapping, t, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {set.criteria.map((criterion) => (
            <CriterionRow key={criterion.id} criterion={criterion} mappings={set.mappings} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
