import { mostDossierDocuments } from '@tiendo/contracts/dossiers/dossier-files.ts';
import type { DossierDocument } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useMostFileBytes } from '../../../../shared/account/me.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { AttachFiles, useDrop } from '../../../../shared/uploads/attach-files.tsx';
import { UploadList } from '../../../../shared/uploads/upload-list.tsx';
import uploads from '../../../../shared/uploads/uploads.module.css';
import type { DossierDesk } from '../use-dossier-desk.ts';
import { type FilePlace, isSamePlace } from '../use-dossier-uploads.ts';
import { DocumentItem } from './document-item.tsx';

type DocumentFieldProps = {
  desk: DossierDesk;
  label: string;
  documents: readonly DossierDocument[];
  /** Where another file is to stand. */
  place: FilePlace;
  isOpen: boolean;
  /** Whether another file is another version of the one document that there is. */
  isOne?: boolean;
};

/** What stands at a place, what is on its way, and where more is chosen or let go. */
export function DocumentField({ desk, label, documents, place, isOpen, isOne = false }: DocumentFieldProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const mostBytes = useMostFileBytes();
  const limits = { mostBytes, mostFiles: mostDossierDocuments };
  const shown = desk.uploads.uploads.filter((one) => isSamePlace(one.place, place));
  const waiting = shown.filter(({ fault }) => fault === null).length;
  const there = isOne ? 0 : documents.length + waiting;
  const take = (files: readonly File[]) => desk.uploads.add(place, files, limits, there);
  const { over, events } = useDrop(isOpen, take);
  const words = t(isOne && documents.length > 0 ? 'dossierApplication.newVersion' : 'evidence.attach');
  const count = documents.length === 0 ? '' : `: ${formatCount(documents.length, lang)}`;
  return (
    <fieldset className={uploads.evidence} data-over={over || undefined} {...events}>
      <legend>{`${label}${count}`}</legend>
      {documents.map((document) => (
        <DocumentItem key={document.id} desk={desk} document={document} hasOwnVersions={!isOne} />
      ))}
      {isOpen && (
        <AttachFiles mostBytes={mostBytes} label={`${words}: ${label}`} words={words} onFiles={take} />
      )}
      {!isOpen && documents.length === 0 && <p className={uploads.hint}>{t('evidence.none')}</p>}
      <UploadList uploads={desk.uploads} shown={shown} limits={limits} />
    </fieldset>
  );
}
