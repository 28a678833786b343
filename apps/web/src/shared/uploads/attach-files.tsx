import { evidenceFormats } from '@tiendo/contracts/reports/report-evidence.ts';
import { formatFileSize } from '@tiendo/domain/wording/file-sizes.ts';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './uploads.module.css';
import type { UploadLimits } from './use-uploads.ts';

const accepted = Object.values(evidenceFormats)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

/** The button that files are chosen with, and what may be chosen. */
export function AttachFiles({
  mostBytes,
  label,
  words,
  onFiles,
}: Pick<UploadLimits, 'mostBytes'> & {
  label: string;
  /** What the button says; that a file is attached where it says nothing else. */
  words?: string;
  onFiles: (files: readonly File[]) => void;
}) {
  const { t } = useTranslation();
  const lang = useLang();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.attach}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <Button aria-label={label} aria-describedby={hint} onClick={() => input.current?.click()}>
        <Icon name="clip" />
        {words ?? t('evidence.attach')}
      </Button>
      <span id={hint} className={styles.hint}>
        {mostBytes === null
          ? t('evidence.dropAny')
          : t('evidence.drop', { size: formatFileSize(mostBytes, lang) })}
      </span>
    </div>
  );
}

/** Whether files are held over a place, and what is done when they are let go. */
export function useDrop(isOpen: boolean, onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    if (!isOpen || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const letGo = (event: DragEvent) => {
    setOver(false);
    if (!isOpen) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };
  return { over, events: { onDragOver: hold, onDragLeave: () => setOver(false), onDrop: letGo } };
}
