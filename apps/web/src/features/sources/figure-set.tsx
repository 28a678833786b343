import { useQuery } from '@tanstack/react-query';
import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import styles from './sources.module.css';
import { setsQuery } from './sources-queries.ts';

/** The criteria set of a figure, and how it is known. */
export function FigureSet({ figure }: { figure: PublishedFigureItem }) {
  const { t } = useTranslation();
  const lang = useLang();
  const sets = useQuery(setsQuery()).data?.items ?? [];
  const nameOf = (code: string) => {
    const set = sets.find((one) => one.code === code);
    if (set === undefined) return code;
    return setLabel(set, t, lang);
  };
  const codes = figure.setCode === null ? figure.setCandidates : [figure.setCode];
  if (codes.length === 0) return <span className={styles.detail}>{t('setBasis.none')}</span>;
  return (
    <>
      {figure.setCode === null
        ? t('setBasis.oneOf', { sets: formatList(codes.map(nameOf), lang) })
        : nameOf(figure.setCode)}
      <p className={styles.detail}>{t(`setBasis.${figure.setBasis}`)}</p>
    </>
  );
}
