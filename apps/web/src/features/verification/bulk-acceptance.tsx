import type { Report } from '@tiendo/contracts/reports/report.ts';
import { acceptReports } from '@tiendo/contracts/reports/report-batches.ts';
import { countInWords } from '@tiendo/domain/wording/number-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../shared/api/new-key.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import type { SheetChoice } from '../../shared/reports/report-queries.ts';
import { ConfirmedButton } from '../../shared/ui/confirmed-button.tsx';
import { isDecidable } from './queued-report.ts';
import styles from './verification.module.css';

type BulkAcceptanceProps = {
  choice: SheetChoice;
  reports: readonly Report[];
  /** The units that are left out. */
  left: ReadonlySet<string>;
  onDone: (words: string) => void;
};

/** Accepts everything that is marked in one go, with the count in words. */
export function BulkAcceptance({ choice, reports, left, onDone }: BulkAcceptanceProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const decidable = reports.filter(isDecidable);
  const meant = decidable.filter(({ unit }) => !left.has(unit.ref));
  const except = decidable.filter(({ unit }) => left.has(unit.ref));
  const command = useCommand(acceptReports, ({ outcomes }) => {
    const accepted = outcomes.filter(({ refusals }) => refusals.length === 0).length;
    onDone(t('verification.acceptedMany', { count: formatCount(accepted, lang) }));
  });
  if (meant.length === 0) return <CommandFailure error={command.error} />;
  const words = capitaliseFirst(countInWords(meant.length, lang));
  return (
    <div className={styles.bulk}>
      <p>
        {t('verification.bulk', { words, count: formatCount(meant.length, lang) })}
        {except.length > 0 &&
          ` ${t('verification.bulkExcept', { units: except.map(({ unit }) => unit.name).join(', ') })}`}
      </p>
      <ConfirmedButton
        label={t('verification.acceptMany', { count: formatCount(meant.length, lang) })}
        question={t('verification.acceptQuestion', { units: meant.map(({ unit }) => unit.name).join(', ') })}
        onConfirm={() =>
          command.mutate({ body: { ...choice, except: except.map(({ unit }) => unit.ref) }, key: newKey() })
        }
      />
      <CommandFailure error={command.error} />
    </div>
  );
}
