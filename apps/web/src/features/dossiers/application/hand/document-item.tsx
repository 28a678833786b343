import { useQueryClient } from '@tanstack/react-query';
import { mostDossierDocuments, removeDossierDocument } from '@tiendo/contracts/dossiers/dossier-files.ts';
import type { DossierDocument, DossierFile } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { formatFileSize } from '@tiendo/domain/wording/file-sizes.ts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMostFileBytes } from '../../../../shared/account/me.ts';
import { useCommand } from '../../../../shared/api/use-command.ts';
import { formatMadeOn } from '../../../../shared/figure-frame/time-of-day.ts';
import { CommandFailure } from '../../../../shared/form/command-failure.tsx';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { ConfirmedButton } from '../../../../shared/ui/confirmed-button.tsx';
import { UploadList } from '../../../../shared/uploads/upload-list.tsx';
import { takeDossier } from '../../dossier-queries.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import { isSamePlace } from '../use-dossier-uploads.ts';
import styles from './hand.module.css';

type DocumentItemProps = {
  desk: DossierDesk;
  document: DossierDocument;
  /** Whether versions are added here; a paper takes them at its own button. */
  hasOwnVersions: boolean;
};

/** One version: its name opens it beside. */
function Version({ desk, file, isLast }: { desk: DossierDesk; file: DossierFile; isLast: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const added = `${file.added.by.name}, ${formatMadeOn(Date.parse(file.added.at), lang)}`;
  return (
    <li data-last={isLast || undefined}>
      <Button
        look="text"
        aria-pressed={desk.place.tep === file.id}
        onClick={() => desk.move({ tep: file.id, xem: undefined })}
      >
        {file.name}
      </Button>
      <small>
        {t('dossierApplication.version', { number: file.number })} · {formatFileSize(file.size, lang)} ·{' '}
        {added}
      </small>
    </li>
  );
}

/** Takes a document out of the dossier, once it was asked for again. */
function Removal({ desk, document }: Pick<DocumentItemProps, 'desk' | 'document'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const command = useCommand(removeDossierDocument, (dossier) => {
    takeDossier(client, dossier);
    desk.tell(t('evidence.removed', { name: document.title }));
  });
  const { title: name } = document;
  return (
    <>
      <ConfirmedButton
        look="text"
        label={t('dossierApplication.remove')}
        name={t('dossierApplication.removeName', { name })}
        question={t('dossierApplication.removeQuestion', { name })}
        onConfirm={() => command.mutate({ params: { id: desk.dossier.id, document: document.id } })}
      />
      <CommandFailure error={command.error} />
    </>
  );
}

/** The button that another version of a document is chosen with. */
function NewVersion({ desk, document }: Pick<DocumentItemProps, 'desk' | 'document'>) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const place = { kind: 'version', document: document.id } as const;
  const limits = { mostBytes: useMostFileBytes(), mostFiles: mostDossierDocuments };
  const label = t('dossierApplication.newVersionOf', { name: document.title });
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          desk.uploads.add(place, [...(currentTarget.files ?? [])], limits, document.files.length);
          currentTarget.value = '';
        }}
      />
      <Button look="text" aria-label={label} onClick={() => input.current?.click()}>
        {t('dossierApplication.newVersion')}
      </Button>
      <UploadList
        uploads={desk.uploads}
        shown={desk.uploads.uploads.filter((one) => isSamePlace(one.place, place))}
        limits={limits}
      />
    </>
  );
}

/** A document with its versions, the newest first. */
export function DocumentItem({ desk, document, hasOwnVersions }: DocumentItemProps) {
  const isOfApplicant =
    document.isOpen && desk.lines.districtPapers.every(({ documents }) => !documents.includes(document));
  return (
    <div className={styles.document}>
      <ul aria-label={document.title}>
        {document.files.map((file, at) => (
          <Version key={file.id} desk={desk} file={file} isLast={at === 0} />
        ))}
      </ul>
      {isOfApplicant && (
        <div className={styles.actions}>
          {hasOwnVersions && <NewVersion desk={desk} document={document} />}
          <Removal desk={desk} document={document} />
        </div>
      )}
    </div>
  );
}
