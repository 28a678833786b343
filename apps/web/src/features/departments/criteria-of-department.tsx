import { useQuery } from '@tanstack/react-query';
import type { DepartmentCriteria } from '@tiendo/contracts/departments/criteria.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { EvidenceFiles } from '../../shared/reports/evidence-files.tsx';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import { StateGlyph } from '../../shared/ui/state-glyph.tsx';
import table from '../../shared/ui/table.module.css';
import { Tag } from '../../shared/ui/tag.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { Words } from '../../shared/ui/words.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './departments.module.css';
import { criteriaQuery } from './departments-queries.ts';

type Row = DepartmentCriteria['rows'][number];

/** A verdict as the report has it now, from what it was before where it changed, with the words written to it. */
function CriterionCell({ row, position, label }: { row: Row; position: number; label: string }) {
  const { t } = useTranslation();
  const cell = row.cells.find((one) => one.position === position);
  if (cell === undefined) return <td />;
  return (
    <td>
      {cell.verdictBefore !== cell.verdict && (
        <>
          <VisuallyHidden>{t('departments.before')}</VisuallyHidden>
          <StateGlyph state={cell.verdictBefore} simulated={row.before?.origin === 'simulated'} />
          {' → '}
        </>
      )}
      <StateGlyph state={cell.verdict} simulated={row.simulated} />
      {cell.note !== null && <p className={styles.detail}>{cell.note}</p>}
      {cell.returnReason !== null && (
        <p className={styles.detail}>{t('departments.returned', { reason: cell.returnReason })}</p>
      )}
      {row.reportId !== null && (
        <EvidenceFiles report={row.reportId} label={`${row.unit.name}, ${label}`} files={cell.evidence} />
      )}
    </td>
  );
}

function CriteriaTable({ answer }: { answer: DepartmentCriteria }) {
  const { t } = useTranslation();
  const lang = useLang();
  const byName = answer.rows.toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name));
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.criteria}`}>
        <caption>
          <VisuallyHidden>{t('departments.criteria')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('departments.unit')}</th>
            <th scope="col">{t('departments.report')}</th>
            {answer.criteria.map((criterion) => (
              <th key={criterion.id} scope="col">
                <Words words={criterionLabel(criterion, lang, 'short')} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byName.map((row) => (
            <tr key={row.unit.id}>
              <th scope="row">{unitLabel(row.unit, lang)}</th>
              <td>
                {t(`board.standing.${row.standing}`)} {row.simulated && <Tag kind="simulated" />}
              </td>
              {answer.criteria.map((criterion) => (
                <CriterionCell
                  key={criterion.id}
                  row={row}
                  position={criterion.position}
                  label={criterionLabel(criterion, lang, 'short').text}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The criteria that departments answer for, across the communes of a round, now and before. */
export function CriteriaOfDepartment({ unit, round }: { unit: UnitSummary; round: number }) {
  const { t } = useTranslation();
  const lang = useLang();
  const criteria = useQuery(criteriaQuery(unit.ref, round));
  return (
    <QueryPanel label={t('departments.criteria')} query={criteria}>
      {(answer) => (
        <Panel
          title={t('departments.criteriaIn', { period: formatPeriod(periodOf(answer.round.period), lang) })}
        >
          {answer.criteria.length === 0 ? (
            <p className={styles.none}>{t('departments.noCriteria')}</p>
          ) : (
            <CriteriaTable answer={answer} />
          )}
        </Panel>
      )}
    </QueryPanel>
  );
}
