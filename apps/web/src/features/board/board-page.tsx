import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../shared/account/me.ts';
import { OwnUnitPage } from '../../shared/account/own-unit-page.tsx';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { roundsQuery } from '../../shared/reports/report-queries.ts';
import styles from './board.module.css';
import { type BoardRange, type BoardSearch, chosenRound, rangeOf } from './board-choice.ts';
import { BoardFilter } from './board-filter.tsx';
import { boardQuery } from './board-queries.ts';
import { BoardTable } from './board-table.tsx';
import { OpenRound } from './open-round.tsx';
import { RoundPanel } from './round-panel.tsx';

type BoardOfProps = { unit: UnitSummary; range: BoardRange; search: BoardSearch };

/** The board of a unit over a year: the round in hand, then every unit by every round. */
function BoardOf({ unit, range, search }: BoardOfProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data, error, isPending, refetch } = useQuery({
    ...boardQuery(unit.ref, range, lang),
    placeholderData: keepPreviousData,
  });
  if (error !== null && data === undefined)
    return <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />;
  const chosen = data && chosenRound(data.rounds, search, data.today);
  return (
    <div aria-busy={isPending}>
      {data !== undefined && chosen === undefined && <p className={styles.none}>{t('board.noneInYear')}</p>}
      {data !== undefined && chosen !== undefined && (
        <>
          <RoundPanel key={chosen.id} board={data} round={chosen} />
          <BoardTable board={data} chosen={chosen} />
        </>
      )}
    </div>
  );
}

function BoardOfUnit({ unit, search }: { unit: UnitSummary; search: BoardSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useMe()?.today ?? '';
  const manages = useMay('round.manage')?.granted === true;
  const { data, error, refetch } = useQuery(roundsQuery(unit.ref));
  if (error !== null && data === undefined)
    return <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <div className={styles.none} aria-busy="true" />;
  const range = rangeOf(data.items, search, today);
  return (
    <>
      <div className={styles.tools}>
        <BoardFilter
          unit={unit}
          rounds={data.items}
          range={range}
          onChoose={(chosen) => void navigate({ to: '/tien-do-bao-cao', search: chosen })}
        />
        {manages && <OpenRound unit={unit} set={range?.set ?? null} />}
      </div>
      {range === null ? (
        <p className={styles.none}>{t('board.noRounds')}</p>
      ) : (
        <BoardOf unit={unit} range={range} search={search} />
      )}
    </>
  );
}

/** Tiến độ báo cáo: who has reported what, how late, and who holds it. */
export function BoardPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/tien-do-bao-cao' });
  return (
    <OwnUnitPage
      action="board.read"
      title={t('board.title')}
      documentTitle={t('board.documentTitle')}
      asked={search['don-vi']}
    >
      {(unit) => <BoardOfUnit unit={unit} search={search} />}
    </OwnUnitPage>
  );
}
