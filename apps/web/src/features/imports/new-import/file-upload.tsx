import { formatFileSize } from '@tiendo/domain/wording/file-sizes.ts';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandFailure } from '../../../shared/form/command-failure.tsx';
import { useFocusAtFirst } from '../../../shared/form/use-focus-at-first.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import type { SheetChoice } from '../../../shared/reports/report-queries.ts';
import { Button } from '../../../shared/ui/button.tsx';
import page from '../../../shared/ui/page.module.css';
import styles from '../imports.module.css';
import { Progress } from '../progress.tsx';
import { type Upload, useUpload } from './use-upload.ts';

const accepted = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const stopId = 'import-stop';

/** How much has gone out. */
function Sending({ upload: { file, cancel }, share }: { upload: Upload; share: number }) {
  const { t } = useTranslation();
  const lang = useLang();
  useFocusAtFirst(stopId);
  return (
    <div className={styles.drop}>
      <Progress
        label={t('imports.sending', { file: file?.name ?? '', size: formatFileSize(file?.size ?? 0, lang) })}
        share={share}
      />
      <Button id={stopId} onClick={cancel}>
        {t('imports.stopSending')}
      </Button>
    </div>
  );
}

/** Where a file is dropped, or chosen by a button. */
function Choice({ upload }: { upload: Upload }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) upload.send(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button look="primary" onClick={() => input.current?.click()}>
        {t('imports.chooseFile')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={t('imports.chooseFile')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file !== undefined) upload.send(file);
        }}
      />
      <span>{t('imports.dropHere')}</span>
      <span className={styles.quiet}>{t('imports.kinds')}</span>
    </div>
  );
}

/** Hands a spreadsheet in. */
export function FileUpload({ choice }: { choice: SheetChoice }) {
  const { t } = useTranslation();
  const upload = useUpload(choice);
  return (
    <section className={page.part} aria-labelledby="import-file">
      <h2 id="import-file">{t('imports.file')}</h2>
      {upload.share === null ? <Choice upload={upload} /> : <Sending upload={upload} share={upload.share} />}
      {upload.error !== null && upload.share === null && (
        <div className={styles.alert}>
          <b>{t('imports.notSent', { file: upload.file?.name ?? '' })}</b>
          <CommandFailure error={upload.error} />
          <Button onClick={upload.sendAgain}>{t('action.retry')}</Button>
        </div>
      )}
    </section>
  );
}
