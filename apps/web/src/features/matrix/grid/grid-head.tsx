import type { MatrixSort } from '@tiendo/charts/matrix/matrix-order.ts';
import { columnName, sinceWords } from '@tiendo/charts/matrix/matrix-words.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Words } from '../../../shared/ui/words.tsx';
import { criterionGroups } from '../shown-rows.ts';
import type { ColumnWords } from './grid-row.tsx';
import styles from './matrix-grid.module.css';

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** `II`, as the groups of a set are numbered. */
export const groupNumeral = (index: number): string => numerals[index] ?? String(index + 1);

type GridHeadProps = {
  answer: MatrixAnswer;
  /** All criteria of the set, whose groups keep their numbers where one alone is shown. */
  columns: readonly ColumnWords[];
  sort: MatrixSort;
  openPlace: number | null;
  /** The column in hand, where the headers are in hand. */
  columnInHand: number | null;
};

const sortOrder = (sort: MatrixSort, by: MatrixSort['by']): 'ascending' | 'descending' | undefined => {
  const same =
    typeof by === 'object' ? typeof sort.by === 'object' && sort.by.position === by.position : sort.by === by;
  return same ? (sort.descending ? 'descending' : 'ascending') : undefined;
};

type HeaderProps = {
  column: number;
  by: MatrixSort['by'];
  inHand: boolean;
  sort: MatrixSort;
  className?: string | undefined;
  label?: string;
  begins?: boolean;
  crossed?: boolean;
  children: ReactNode;
};

function Header({ column, by, inHand, sort, className, label, begins, crossed, children }: HeaderProps) {
  return (
    <th
      scope="col"
      className={className}
      data-column={column}
      data-begins={begins || undefined}
      data-crossed={crossed || undefined}
      aria-sort={sortOrder(sort, by)}
      aria-label={label}
      title={label}
      tabIndex={inHand ? 0 : -1}
    >
      {children}
    </th>
  );
}

function GroupRow({ answer, sums }: { answer: MatrixAnswer; sums: number }) {
  const lang = useLang();
  const groups = useMemo(() => criterionGroups(answer.criteria, lang), [answer.criteria, lang]);
  const alone = groups.length === 1;
  return (
    <tr aria-rowindex={1} className={styles.groups}>
      <td className={styles.name} />
      {groups.map(({ name, places }, index) => (
        <th key={name} scope="colgroup" colSpan={places.length} data-begins title={name}>
          <span>
            {places.length === 1 ? groupNumeral(index) : alone ? name : `${groupNumeral(index)}. ${name}`}
          </span>
        </th>
      ))}
      {groups.length === 0 && <td colSpan={answer.criteria.length} />}
      <td colSpan={sums} data-begins />
    </tr>
  );
}

/** The groups of criteria, their names upright over their numbers; every header sorts. */
export function GridHead({ answer, columns, sort, openPlace, columnInHand }: GridHeadProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { criteria, since } = answer;
  const last = criteria.length + 1;
  const kind = capitaliseFirst(unitKindName(countedKind(answer.criteriaSet), lang));
  return (
    <thead>
      <GroupRow answer={answer} sums={since === null ? 1 : 2} />
      <tr aria-rowindex={2} data-row={-1} className={styles.headers}>
        <Header column={0} by="name" inHand={columnInHand === 0} sort={sort} className={styles.name}>
          {kind}
        </Header>
        {criteria.map((criterion, place) => (
          <Header
            key={criterion.id}
            column={place + 1}
            by={{ position: criterion.position }}
            inHand={columnInHand === place + 1}
            sort={sort}
            label={columns[place]?.label ?? ''}
            begins={columns[place]?.begins ?? false}
            crossed={place === openPlace}
          >
            <span className={styles.upright}>
              <Words words={columnName(criterion, lang)} />
            </span>
            <span className={styles.number}>
              {criterion.number === null ? '–' : formatInteger(criterion.number, lang)}
            </span>
          </Header>
        ))}
        <Header
          column={last}
          by="met"
          inHand={columnInHand === last}
          sort={sort}
          className={styles.met}
          begins
        >
          {t('matrix.met')}
        </Header>
        {since !== null && (
          <Header
            column={last + 1}
            by="change"
            inHand={columnInHand === last + 1}
            sort={sort}
            className={styles.net}
          >
            {t('matrix.comparedWith', { since: sinceWords(since, lang) })}
          </Header>
        )}
      </tr>
    </thead>
  );
}
