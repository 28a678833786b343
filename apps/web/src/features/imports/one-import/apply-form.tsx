import { useQueryClient } from '@tanstack/react-query';
import { applyImport } from '@tiendo/contracts/imports/import-commands.ts';
import type {
  ImportAnswer,
  ImportModeCode,
  ImportPlanAnswer,
} from '@tiendo/contracts/imports/import-parts.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../shared/api/use-command.ts';
import { formatMadeOn } from '../../../shared/figure-frame/time-of-day.ts';
import { CommandFailure } from '../../../shared/form/command-failure.tsx';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import styles from '../imports.module.css';
import { takeImport } from '../imports-queries.ts';
import { CancelImportButton } from './cancel-import-button.tsx';
import own from './one-import.module.css';
import { RadioChoices } from './radio-choices.tsx';

type ApplyFormProps = { item: ImportAnswer; plan: ImportPlanAnswer };

type ModeProps = {
  plan: ImportPlanAnswer;
  mode: ImportModeCode | null;
  onChoose: (mode: ImportModeCode) => void;
};

/** Which rows are written. */
function Mode({ plan, mode, onChoose }: ModeProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const left = formatCount(plan.rowsRefused, lang);
  return (
    <RadioChoices
      label={t('imports.mode.label')}
      value={mode}
      onChoose={onChoose}
      choices={[
        {
          value: 'all_or_nothing',
          label: t('imports.mode.allOrNothing'),
          hint: t(plan.canApplyAll ? 'imports.mode.allHint' : 'imports.mode.allBarred'),
          disabled: !plan.canApplyAll,
        },
        {
          value: 'valid_rows',
          label: t('imports.mode.validRows', { left }),
          hint: t(plan.canApplyValid ? 'imports.mode.validHint' : 'imports.mode.validBarred'),
          disabled: !plan.canApplyValid,
        },
      ]}
    />
  );
}

/** Has the plan done, or lets it go. Asked for twice, it is done once. */
export function ApplyForm({ item, plan }: ApplyFormProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const [mode, setMode] = useState<ImportModeCode | null>(plan.canApplyAll ? 'all_or_nothing' : null);
  const command = useCommand(applyImport, (answer) => takeImport(client, answer));
  const reports = plan.creates + plan.changes;
  const until = formatMadeOn(Date.parse(item.expiresAt ?? ''), lang);
  const apply = () => mode !== null && command.mutate({ params: { id: item.id }, body: { mode } });
  return (
    <section className={own.apply} aria-label={t('imports.decide')}>
      {reports > 0 && plan.problems > 0 && <Mode plan={plan} mode={mode} onChoose={setMode} />}
      <div className={styles.line}>
        {reports > 0 && (
          <Button look="primary" disabled={mode === null || command.isPending} onClick={apply}>
            {t('imports.apply', { count: formatCount(reports, lang) })}
          </Button>
        )}
        <CancelImportButton item={item} />
        <span className={styles.quiet}>{t('imports.waitsUntil', { until })}</span>
      </div>
      <CommandFailure error={command.error} />
    </section>
  );
}
