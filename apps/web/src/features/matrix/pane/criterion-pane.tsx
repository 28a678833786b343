import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { criterionName } from '@tiendo/domain/wording/criterion-names.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../shared/api/failure.ts';
import { FailureWords } from '../../../shared/figure-frame/failure-words.tsx';
import { FrameSkeleton } from '../../../shared/figure-frame/frame-skeleton.tsx';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useCopied } from '../../../shared/ui/use-copied.ts';
import { Words } from '../../../shared/ui/words.tsx';
import { viewPages } from '../../../shared/view/view-pages.ts';
import { criterionQuery } from '../matrix-queries.ts';
import { CriterionFacts } from './criterion-facts.tsx';
import { CriterionHistory } from './criterion-history.tsx';
import styles from './criterion-pane.module.css';
import { CriterionState } from './criterion-state.tsx';

type CriterionPaneProps = {
  view: View;
  row: MatrixRow;
  criterion: CriterionReference;
  /** Whether the cell was opened by a key: its words are then read next. */
  takesFocus: RefObject<boolean>;
  onClose: () => void;
};

/** The heading, given the focus whenever a cell is opened by a key. */
function useHeading({ row, criterion, takesFocus }: CriterionPaneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus.current) heading.current?.focus();
    takesFocus.current = false;
  }, [row.unit.id, criterion.id]);
  return heading;
}

function PaneHead(props: CriterionPaneProps) {
  const { view, row, criterion, onClose } = props;
  const heading = useHeading(props);
  const { t } = useTranslation();
  const lang = useLang();
  const [state, copy] = useCopied();
  const name = criterionName(criterion, lang, 'whole');
  const number = formatInteger(criterion.number ?? criterion.position, lang);
  return (
    <header className={styles.head}>
      <div className={styles.buttons}>
        <span role="status">{state === 'idle' ? '' : t(`copy.${state}`)}</span>
        <button type="button" aria-label={t('matrix.pane.copyLink')} onClick={() => void copy(location.href)}>
          <Icon name="link" />
        </button>
        <button type="button" aria-label={t('action.close')} onClick={onClose} className={styles.close}>
          ✕
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {t('matrix.pane.title', { unit: row.unit.name, number })}
      </h2>
      <p>
        {name !== null && (
          <>
            <Words words={name} />,{' '}
          </>
        )}
        {formatPeriod(periodOf(view.period), lang)}
      </p>
      <Link
        to={viewPages.commune}
        search={searchOf({ ...view, unit: row.unit.ref, level: null })}
        className={styles.way}
      >
        {t('matrix.pane.openUnit', { kind: unitKindName(row.unit.kind, lang) })}
      </Link>
    </header>
  );
}

/** One cell opened: its verdict, the threshold, what is behind it, and how it came. */
export function CriterionPane(props: CriterionPaneProps) {
  const { view, row, criterion, onClose } = props;
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(criterionQuery(view, row.unit.ref, criterion.position));
  return (
    <aside
      className={styles.pane}
      aria-label={t('matrix.pane.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <PaneHead {...props} />
      {data !== undefined ? (
        <>
          <CriterionState answer={data} />
          <CriterionFacts answer={data} />
          <section className={styles.part}>
            <h3>{t('matrix.pane.evidence')}</h3>
            <p>{t('matrix.pane.noEvidence')}</p>
          </section>
          <CriterionHistory answer={data} />
        </>
      ) : error === null ? (
        <div className={styles.waiting}>
          <FrameSkeleton label={t('matrix.pane.label')} />
        </div>
      ) : (
        <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
      )}
    </aside>
  );
}
