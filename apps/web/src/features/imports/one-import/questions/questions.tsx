import { useQueryClient } from '@tanstack/react-query';
import { answerImport } from '@tiendo/contracts/imports/import-commands.ts';
import type { ImportAnswer, ImportPlanAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../../shared/api/use-command.ts';
import { CommandFailure } from '../../../../shared/form/command-failure.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import page from '../../../../shared/ui/page.module.css';
import styles from '../../imports.module.css';
import { takeImport } from '../../imports-queries.ts';
import { ColumnsQuestion } from './columns-question.tsx';
import { DecimalQuestion } from './decimal-question.tsx';

type Field = ImportPlanAnswer['columns'][number]['field'];

/** What the file does not say by itself: how its figures are written, and what its columns hold. */
export function Questions({ item, plan }: { item: ImportAnswer; plan: ImportPlanAnswer }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [mark, setMark] = useState(item.decimalMark);
  const [fields, setFields] = useState<ReadonlyMap<string, Field>>(new Map());
  const command = useCommand(answerImport, (answer) => takeImport(client, answer));
  const columns = [...fields].map(([heading, field]) => ({ heading, field }));
  const isAnswered = mark !== item.decimalMark || columns.length > 0;
  const answer = () => command.mutate({ params: { id: item.id }, body: { decimalMark: mark, columns } });
  if (plan.columns.length === 0) return null;
  return (
    <section className={page.part} aria-labelledby="import-questions">
      <h2 id="import-questions">{t('imports.questions')}</h2>
      {(plan.ambiguous.length > 0 || item.decimalMark !== null) && (
        <DecimalQuestion plan={plan} mark={mark} onChoose={setMark} />
      )}
      <ColumnsQuestion
        setCode={item.round.setCode}
        plan={plan}
        fields={fields}
        onChoose={(heading, field) => setFields((before) => new Map(before).set(heading, field))}
      />
      {isAnswered && (
        <div className={styles.line}>
          <Button look="primary" disabled={command.isPending} onClick={answer}>
            {t('imports.answer')}
          </Button>
          <span className={styles.quiet}>{t('imports.answerHint')}</span>
        </div>
      )}
      <CommandFailure error={command.error} />
    </section>
  );
}
