import { useRouter } from '@tanstack/react-router';
import { matrixCounts } from '@tiendo/charts/matrix/matrix-counts.ts';
import { sourceLine } from '@tiendo/charts/wording/source-line.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { matrixFinding } from '@tiendo/domain/wording/matrix-finding.ts';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { communeAddress } from './commune-address.ts';
import { MatrixGrid } from './grid/matrix-grid.tsx';
import styles from './matrix.module.css';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixNotes } from './matrix-notes.tsx';
import { matrixAnswerAddress } from './matrix-queries.ts';
import { type MatrixChoice, openUnitOf, searchOfOpen, searchOfSort } from './matrix-search.ts';
import { MatrixTools } from './matrix-tools.tsx';
import { CriterionPane } from './pane/criterion-pane.tsx';
import { RegisteredMatrix } from './registered-matrix.tsx';
import { filtersOn, isWhole, shownMatrix } from './shown-rows.ts';
import { useChooseInMatrix } from './use-matrix-choice.ts';

type MatrixBoardProps = { view: View; choice: MatrixChoice; answer: MatrixAnswer };

const currentCell = '[role="grid"] [tabindex="0"]';

function NoRows({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  const choose = useChooseInMatrix();
  return (
    <div className={styles.empty}>
      <p>{t(filtered ? 'matrix.noneFits' : 'matrix.none')}</p>
      {filtered && (
        <button
          type="button"
          className={styles.link}
          onClick={() =>
            choose({ loc: undefined, diem: undefined, nam: undefined, vung: undefined, hien: undefined })
          }
        >
          {t('matrix.filter.clear')}
        </button>
      )}
    </div>
  );
}

/** The finding over the grid, what its marks mean, and beside it the cell that is open. */
export function MatrixBoard({ view, choice, answer }: MatrixBoardProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const choose = useChooseInMatrix();
  const { history } = useRouter();
  const board = useRef<HTMLDivElement>(null);
  const openedByKey = useRef(false);
  const shown = useMemo(() => shownMatrix(answer, choice), [answer, choice]);
  const finding = useMemo(() => matrixFinding(matrixCounts(shown), lang), [shown, lang]);
  const { open } = choice;
  const row = shown.items.find(({ unit }) => openUnitOf(unit) === open?.unit);
  const criterion = shown.criteria.find(({ position }) => position === open?.position);
  const addressOf = (unit: string) => communeAddress(view, unit);
  const close = () => {
    choose({ o: undefined });
    board.current?.querySelector<HTMLElement>(currentCell)?.focus();
  };
  const simulated = answer.items.some(({ origin }) => origin === 'simulated');
  const isOpen = row !== undefined && criterion !== undefined;
  return (
    <div ref={board} className={styles.board} data-open={isOpen || undefined}>
      <RegisteredMatrix
        answer={shown}
        address={isWhole(choice) ? matrixAnswerAddress(view, choice.since) : null}
      />
      <section id="ma-tran" className={styles.main} aria-label={t('matrix.label')} data-slide={finding}>
        <header className={styles.head}>
          <h1 className={styles.title}>{finding}</h1>
          <MatrixTools answer={shown} changedOnly={choice.changedOnly} />
        </header>
        <MatrixNotes answer={answer} shown={shown} />
        {shown.items.length === 0 || shown.criteria.length === 0 ? (
          <NoRows filtered={filtersOn(choice) > 0 || choice.changedOnly} />
        ) : (
          <MatrixGrid
            answer={shown}
            addressOf={addressOf}
            onUnit={(unit) => history.push(addressOf(unit))}
            sort={choice.sort}
            onSort={(sort) => choose({ sap: searchOfSort(sort) })}
            open={open}
            onOpen={(cell, byKey) => {
              openedByKey.current = byKey;
              choose({ o: searchOfOpen(cell) }, open !== null);
            }}
            onClose={isOpen ? close : undefined}
          />
        )}
        <div className={styles.below}>
          <MatrixLegend answer={shown} />
          <p className={styles.source}>{sourceLine(answer.sources, lang, { simulated })}</p>
        </div>
      </section>
      {isOpen && (
        <CriterionPane view={view} row={row} criterion={criterion} takesFocus={openedByKey} onClose={close} />
      )}
    </div>
  );
}
