import { formatFileSize } from '@tiendo/domain/wording/file-sizes.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { isPassing } from '../api/failure.ts';
import { useFailureText } from '../form/form-errors.tsx';
import { useLang } from '../preferences/preferences-context.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { usualEndings } from './taken-formats.ts';
import styles from './uploads.module.css';
import type { Upload, UploadLimits, Uploads } from './use-uploads.ts';

type UploadListProps<Place> = {
  uploads: Pick<Uploads<Place>, 'again' | 'cancel'>;
  shown: readonly Upload<Place>[];
  limits: UploadLimits;
};

type UploadItemProps<Place> = Omit<UploadListProps<Place>, 'shown'> & { upload: Upload<Place> };

/** Why a file was not taken, and what to do. */
function useFaultText(limits: UploadLimits) {
  const { mostBytes, mostFiles, onlyPictures } = limits;
  const { t } = useTranslation();
  const lang = useLang();
  const textOf = useFailureText();
  return ({ fault, file }: Upload<unknown>): string => {
    const size = formatFileSize(file.size, lang);
    if (fault === 'tooLarge')
      return t('evidence.tooLarge', { size, most: formatFileSize(mostBytes ?? 0, lang) });
    const most = formatInteger(mostFiles, lang);
    if (fault === 'tooMany')
      return t(onlyPictures ? 'evidence.tooManyPictures' : 'evidence.tooMany', { most });
    if (fault === 'wrongType') return t('evidence.wrongType', { types: usualEndings(limits) });
    return fault === null ? '' : textOf(fault);
  };
}

/** Whether a file did not arrive, though nothing stands against it. */
const isUnsent = ({ fault }: Upload<unknown>): boolean =>
  fault !== null && typeof fault === 'object' && isPassing(fault);

/** A file that was not taken. */
function Refused<Place>({ upload, uploads, limits }: UploadItemProps<Place>) {
  const { t } = useTranslation();
  const faultText = useFaultText(limits);
  const { name } = upload.file;
  return (
    <li className={styles.refused}>
      <p role="alert">
        <Icon name="warning" />
        <span>{t('evidence.fault', { name, reason: faultText(upload) })}</span>
      </p>
      {isUnsent(upload) && (
        <Button
          look="text"
          aria-label={t('evidence.againName', { name })}
          onClick={() => uploads.again(upload)}
        >
          {t('evidence.again')}
        </Button>
      )}
      <Button
        look="text"
        aria-label={t('evidence.dismissName', { name })}
        onClick={() => uploads.cancel(upload.key)}
      >
        {t('evidence.dismiss')}
      </Button>
    </li>
  );
}

/** How far a file is. */
function Sending<Place>({ upload, uploads }: Omit<UploadItemProps<Place>, 'limits'>) {
  const { t } = useTranslation();
  const lang = useLang();
  const { share, file } = upload;
  const { name } = file;
  const words = () => {
    if (share === null) return t('evidence.waiting', { name });
    if (share >= 1) return t('evidence.checking', { name });
    return t('evidence.sending', { name, share: formatInteger(Math.floor(share * 100), lang) });
  };
  return (
    <li>
      <span>{words()}</span>
      <progress aria-label={name} max={1} value={share ?? 0} />
      <Button
        look="text"
        aria-label={t('evidence.cancelName', { name })}
        onClick={() => uploads.cancel(upload.key)}
      >
        {t('evidence.cancel')}
      </Button>
    </li>
  );
}

/** The files of one place that are on their way, and those that were not taken. */
export function UploadList<Place>({ uploads, shown, limits }: UploadListProps<Place>) {
  if (shown.length === 0) return null;
  return (
    <ul className={styles.uploads}>
      {shown.map((upload) =>
        upload.fault === null ? (
          <Sending key={upload.key} upload={upload} uploads={uploads} />
        ) : (
          <Refused key={upload.key} upload={upload} uploads={uploads} limits={limits} />
        ),
      )}
    </ul>
  );
}
