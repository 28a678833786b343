import { useQuery } from '@tanstack/react-query';
import type { ReportEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { EvidenceFiles } from '../../../shared/reports/evidence-files.tsx';
import { evidenceQuery } from '../../../shared/reports/report-queries.ts';
import { AttachFiles, useDrop } from '../../../shared/uploads/attach-files.tsx';
import { UploadList } from '../../../shared/uploads/upload-list.tsx';
import styles from '../../../shared/uploads/uploads.module.css';
import type { Place } from '../rows/grid-edits.ts';
import type { EntryDesk } from '../use-entry-desk.ts';
import type { EvidencePlace } from '../use-evidence-uploads.ts';
import { RemoveEvidence } from './remove-evidence.tsx';

type EvidenceAtProps = {
  desk: EntryDesk;
  place: EvidencePlace;
  evidence: ReportEvidence;
  /** What the criterion is called. */
  label: string;
  isOpen: boolean;
};

/** What stands at a criterion, what is on its way, and where more is chosen or let go. */
function EvidenceAt({ desk, place, evidence, label, isOpen }: EvidenceAtProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { uploads } = desk;
  const { report, criterion } = place;
  const files = evidence.items.filter((one) => one.criterion === criterion);
  const shown = uploads.uploads.filter(({ place: at }) => at.report === report && at.criterion === criterion);
  const waiting = shown.filter(({ fault }) => fault === null).length;
  const take = (chosen: readonly File[]) => uploads.add(place, chosen, evidence, files.length + waiting);
  const { over, events } = useDrop(isOpen, take);
  const count = formatCount(files.length, lang);
  return (
    <fieldset className={styles.evidence} data-over={over || undefined} {...events}>
      <legend>{files.length === 0 ? t('evidence.title') : t('evidence.count', { count })}</legend>
      <EvidenceFiles
        report={report}
        label={label}
        files={files}
        actionOf={(file) => isOpen && <RemoveEvidence desk={desk} report={report} file={file} />}
      />
      {isOpen && (
        <AttachFiles
          mostBytes={evidence.mostBytes}
          label={`${t('evidence.attach')}: ${label}`}
          onFiles={take}
        />
      )}
      {!isOpen && files.length === 0 && <p className={styles.hint}>{t('evidence.none')}</p>}
      <UploadList uploads={uploads} shown={shown} limits={evidence} />
    </fieldset>
  );
}

/** The evidence of one criterion of one commune, once its report is open. */
export function EvidenceField({ desk, at }: { desk: EntryDesk; at: Place }) {
  const { t } = useTranslation();
  const lang = useLang();
  const row = desk.rows[at.row];
  const criterion = desk.sheet.criteria[at.place];
  const report = row?.origin?.report ?? null;
  const { data, isError } = useQuery({ ...evidenceQuery(report ?? 0), enabled: report !== null });
  if (isError) return <p role="alert">{t('evidence.notRead')}</p>;
  if (criterion === undefined || report === null || data === undefined) return null;
  return (
    <EvidenceAt
      desk={desk}
      place={{ report, criterion: criterion.position }}
      evidence={data}
      label={criterionLabel(criterion, lang, 'short').text}
      isOpen={row?.cells[at.place]?.isOpen === true}
    />
  );
}
