import { type EvidenceItem, getEvidenceFile } from '@tiendo/contracts/reports/report-evidence.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { formatFileSize } from '@tiendo/domain/wording/file-sizes.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../figure-frame/time-of-day.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './evidence-files.module.css';

type ShownFile = Pick<EvidenceItem, 'id' | 'name' | 'size'> & Partial<Pick<EvidenceItem, 'added'>>;

type EvidenceFilesProps = {
  report: number;
  /** What the files prove, for those who listen. */
  label: string;
  files: readonly ShownFile[];
  /** What can be done with a file beside saving it. */
  actionOf?: (file: ShownFile) => ReactNode;
};

/** The evidence files of a criterion, each saved by its name; who added it and when, where that is told. */
export function EvidenceFiles({ report, label, files, actionOf }: EvidenceFilesProps) {
  const { t } = useTranslation();
  const lang = useLang();
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={t('evidence.of', { criterion: label })}>
      {files.map((file) => (
        <li key={file.id}>
          <a
            href={urlOf(getEvidenceFile, { params: { id: report, evidence: file.id } })}
            download={file.name}
          >
            <Icon name="clip" />
            <span>{file.name}</span>
          </a>
          <span className={styles.facts}>
            {formatFileSize(file.size, lang)}
            {file.added !== undefined &&
              ` · ${t('evidence.addedBy', {
                name: file.added.by.name,
                time: formatMadeOn(Date.parse(file.added.at), lang),
              })}`}
          </span>
          {actionOf?.(file)}
        </li>
      ))}
    </ul>
  );
}
