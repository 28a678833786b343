import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { ReactNode } from 'react';
import { PictureWordsProvider } from '../figure-frame/picture-words.tsx';
import { useLang } from '../preferences/preferences-context.tsx';
import { unitQuery } from '../view/view-queries.ts';
import { ViewBar } from '../view-bar/view-bar.tsx';
import { usePageWords } from './use-page-words.ts';
import { ViewNotices } from './view-notices.tsx';
import styles from './view-page.module.css';
import { ViewProblem } from './view-problem.tsx';
import type { ViewProblemCode } from './view-problem-code.ts';

type ViewPageProps = {
  view: View;
  /** Title of the document, given what the view is of: `huyện Lộc Bình, quý I/2020`. */
  documentTitle: (of: string) => string;
  /** Why the view cannot be shown. */
  problem: ViewProblemCode | null;
  /** What of the page is simulated. */
  strip: ReactNode;
  /** Choices of the page alone, after those of the view. */
  fields?: ReactNode;
  actions: ReactNode;
  children: ReactNode;
};

/** A page of one view under its bar; where the view itself cannot be shown, the reason and the ways out. */
export function ViewPage({ view, documentTitle, problem, strip, fields, actions, children }: ViewPageProps) {
  const lang = useLang();
  const unit = useQuery(unitQuery(view));
  const words = usePageWords(view);
  const period = formatPeriod(periodOf(view.period), lang);
  const name = unit.data === undefined ? '' : `${unitTitle(unit.data, lang)}, `;
  useDocumentTitle(documentTitle(`${name}${period}`));
  return (
    <PictureWordsProvider value={words}>
      <ViewBar unit={unit.data ?? null} fields={fields} actions={actions} />
      {problem === null && strip}
      <ViewNotices />
      {problem === null ? (
        <div className={styles.content} data-page>
          {children}
        </div>
      ) : (
        <ViewProblem view={view} unit={unit.data ?? null} code={problem} />
      )}
    </PictureWordsProvider>
  );
}
