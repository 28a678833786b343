import { Link, useLocation } from '@tanstack/react-router';
import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import { wordsIn } from '@tiendo/domain/wording/criterion-names.ts';
import { formatAsOf } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { criteriaNamed, publishedLabel, publishedValue } from '../../shared/published/published-words.ts';
import { Words, WordsList } from '../../shared/ui/words.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { FigureChecks } from './figure-checks.tsx';
import { FigureSet } from './figure-set.tsx';
import styles from './sources.module.css';

function FigureName({ figure }: { figure: PublishedFigureItem }) {
  const { t } = useTranslation();
  const lang = useLang();
  const units = figure.unitNames.map((name) => ({ text: name, lang }));
  const named = [...criteriaNamed(figure, lang), ...units];
  const { population } = figure;
  const note = wordsIn(figure.note, figure.noteEn, lang);
  const group = population === null ? null : wordsIn(population.name, population.nameEn, lang);
  return (
    <th scope="row">
      {publishedLabel(figure, lang)}
      <p className={styles.of}>{unitLabel(figure.unit, lang)}</p>
      {group !== null && (
        <p className={styles.detail}>
          <Words words={group} />
        </p>
      )}
      {named.length > 0 && (
        <p className={styles.detail}>
          <WordsList items={named} separator="; " />
        </p>
      )}
      {note !== null && (
        <p className={styles.detail}>
          <Words words={note} />
        </p>
      )}
      {figure.quote !== null && (
        <p className={styles.detail} lang="vi">
          {t('sources.quote', { quote: figure.quote })}
        </p>
      )}
    </th>
  );
}

/** One figure: what, of whom, as printed, when, how sure, its check, and the view it belongs to. */
export function FigureRow({ figure }: { figure: PublishedFigureItem }) {
  const { t } = useTranslation();
  const lang = useLang();
  const here = useLocation({ select: (location) => location.hash === figure.key });
  const { view } = figure;
  return (
    <tr id={figure.key} data-here={here || undefined}>
      <FigureName figure={figure} />
      <td data-numeric>{publishedValue(figure, lang)}</td>
      <td>
        {formatAsOf(figure.asOf, lang)}
        <p className={styles.detail}>{t(`asOfBasis.${figure.asOf.basis}`)}</p>
      </td>
      <td>{t(`status.${figure.status}`)}</td>
      <td>
        <FigureSet figure={figure} />
      </td>
      <td>
        <FigureChecks checks={figure.checks} />
      </td>
      <td>
        {view === null ? (
          <span className={styles.detail}>{t('sources.noView')}</span>
        ) : (
          <Link to="/tong-quan" search={{ 'don-vi': view.unit, bo: view.set, ky: view.period }}>
            {t('sources.openView')}
          </Link>
        )}
      </td>
    </tr>
  );
}
