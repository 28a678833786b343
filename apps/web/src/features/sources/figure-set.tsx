import { Link } from '@tanstack/react-router';
import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import { useSetOf } from '../../shared/units/use-sets.ts';
import styles from './sources.module.css';

/** The criteria set of a figure, and how it is known. */
export function FigureSet({ figure }: { figure: PublishedFigureItem }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { setOf } = useSetOf();
  const nameOf = (code: string) => {
    const set = setOf(code);
    return set === undefined ? code : setLabel(set, t, lang);
  };
  const codes = figure.setCode === null ? figure.setCandidates : [figure.setCode];
  if (codes.length === 0) return <span className={styles.detail}>{t('setBasis.none')}</span>;
  return (
    <>
      {figure.setCode === null ? (
        t('setBasis.oneOf', { sets: formatList(codes.map(nameOf), lang) })
      ) : (
        <Link to="/bo-tieu-chi" search={{ bo: figure.setCode }}>
          {nameOf(figure.setCode)}
        </Link>
      )}
      <p className={styles.detail}>{t(`setBasis.${figure.setBasis}`)}</p>
    </>
  );
}
