import { formatFileSize } from '@tiendo/domain/wording/file-sizes.ts';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { endingsOf } from './taken-formats.ts';
import styles from './uploads.module.css';
import type { UploadLimits } from './use-uploads.ts';

/** What may be let go at a place. */
function useDropHint({
  mostBytes,
  onlyPictures = false,
}: Pick<UploadLimits, 'mostBytes' | 'onlyPictures'>): string {
  const { t } = useTranslation();
  const lang = useLang();
  if (mostBytes === null) return t('evidence.dropAny');
  const size = formatFileSize(mostBytes, lang);
  return t(onlyPictures ? 'evidence.dropPictures' : 'evidence.drop', { size });
}

/** The button that files are chosen with, and what may be chosen. */
export function AttachFiles({
  label,
  words,
  onFiles,
  ...limits
}: Pick<UploadLimits, 'mostBytes' | 'onlyPictures'> & {
  label: string;
  /** What the button says; that a file is attached where it says nothing else. */
  words?: string;
  onFiles: (files: readonly File[]) => void;
}) {
  const { t } = useTranslation();
  const dropHint = useDropHint(limits);
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.attach}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={endingsOf(limits)
          .map((ending) => `.${ending}`)
          .join(',')}
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
        {dropHint}
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
