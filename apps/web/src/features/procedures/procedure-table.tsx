import type { ProcedureAnswer, RuleNumberAnswer } from '@tiendo/contracts/dossiers/procedures.ts';
import { conditionKeys, shareKeys, stepKeys } from '@tiendo/domain/dossiers/procedure.ts';
import { ruleNumberText } from '@tiendo/domain/wording/rule-words.ts';
import { validityText } from '@tiendo/domain/wording/validity.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import table from '../../shared/ui/table.module.css';
import styles from './procedures.module.css';

/** A number of a procedure, with where it was found or that nobody has confirmed it. */
function RuleCell({ rule, of }: { rule: RuleNumberAnswer; of: 'days' | 'percent' }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (rule === null) return <span className={styles.unknown}>{t(`procedures.unknown.${of}`)}</span>;
  const { value, confidence, source } = rule;
  return (
    <>
      {ruleNumberText(value, of, lang)}{' '}
      <small className={styles.ground}>
        {confidence === 'found' ? source : t('procedures.confidence.unverified')}
      </small>
    </>
  );
}

type GroupProps = {
  title: string;
  procedures: readonly ProcedureAnswer[];
  rows: readonly { key: string; name: string }[];
  cell: (procedure: ProcedureAnswer, key: string) => ReactNode;
};

/** The rows of one kind; a dash where a procedure has nothing of the kind. */
function Group({ title, procedures, rows, cell }: GroupProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={procedures.length + 1} className={styles.group}>
          {title}
        </th>
      </tr>
      {rows.map(({ key, name }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {procedures.map((procedure) => (
            <td key={procedure.code}>{cell(procedure, key) ?? '–'}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function StepCell({ procedure, step }: { procedure: ProcedureAnswer; step: string }) {
  const { t } = useTranslation();
  const found = procedure.steps.find(({ key }) => key === step);
  if (found === undefined) return '–';
  return (
    <>
      <span className={styles.by}>{t(`procedures.by.${found.by}`)}</span>
      <RuleCell rule={found.days} of="days" />
    </>
  );
}

function PaperCell({ procedure, paper }: { procedure: ProcedureAnswer; paper: string }) {
  const { t } = useTranslation();
  const found = procedure.documents.find(({ code }) => code === paper);
  if (found === undefined) return '–';
  return (
    <>
      {t(found.isRequired ? 'procedures.required' : 'procedures.optional')}{' '}
      <small className={styles.ground}>{t(`procedures.confidence.${found.confidence}`)}</small>
    </>
  );
}

/** The procedures side by side in time: steps, papers, conditions and shares, each with how sure it is. */
export function ProcedureTable({ procedures }: { procedures: readonly ProcedureAnswer[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const papers = new Map(procedures.flatMap(({ documents }) => documents.map((one) => [one.code, one])));
  const named = (nameVi: string, nameEn: string) => (lang === 'vi' ? nameVi : nameEn);
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.procedures}`}>
        <thead>
          <tr>
            <td />
            {procedures.map((one) => (
              <th key={one.code} scope="col">
                {named(one.nameVi, one.nameEn)}
                <small className={styles.ground}>{validityText(one, lang)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <Group
          title={t('procedures.steps')}
          procedures={procedures}
          rows={stepKeys.map((key) => ({ key, name: t(`procedures.step.${key}`) }))}
          cell={(procedure, step) => <StepCell procedure={procedure} step={step} />}
        />
        <Group
          title={t('procedures.papers')}
          procedures={procedures}
          rows={[...papers.values()].map(({ code, nameVi, nameEn }) => ({
            key: code,
            name: named(nameVi, nameEn),
          }))}
          cell={(procedure, paper) => <PaperCell procedure={procedure} paper={paper} />}
        />
        <Group
          title={t('procedures.conditions')}
          procedures={procedures}
          rows={conditionKeys.map((key) => ({ key, name: t(`procedures.condition.${key}`) }))}
          cell={({ conditions }, key) =>
            conditions.some((one) => one === key) ? t('procedures.required') : null
          }
        />
        <Group
          title={t('procedures.shares')}
          procedures={procedures}
          rows={shareKeys.map((key) => ({ key, name: t(`procedures.share.${key}`) }))}
          cell={({ shares }, key) => {
            const found = shares.find((one) => one.key === key);
            return found && <RuleCell rule={found.percent} of="percent" />;
          }}
        />
      </table>
    </div>
  );
}
