import { criterionNameOrPlace } from '@tiendo/domain/wording/criterion-names.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Icon } from '../../../../shared/ui/icon.tsx';
import { StateGlyph } from '../../../../shared/ui/state-glyph.tsx';
import { VisuallyHidden } from '../../../../shared/ui/visually-hidden.tsx';
import { shownVerdict } from '../draft/shown-fields.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import styles from './contents.module.css';
import { type ClaimLine, isLocked } from './dossier-lines.ts';
import { LineLink } from './line-link.tsx';

/** A criterion of the detail table: what the commune claims of it, its files, whether it was returned. */
export function ClaimItem({ desk, line }: { desk: DossierDesk; line: ClaimLine }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { criterion } = line.claim;
  const name = criterionNameOrPlace(criterion, lang, 'short');
  const files = formatCount(line.documents.length, lang);
  return (
    <LineLink desk={desk} line={line} isFaulty={line.obstacles.length > 0}>
      <span className={styles.number}>{criterion.number ?? criterion.position}</span>
      <span className={styles.name} lang={name.lang} title={name.text}>
        {name.text}
      </span>
      {line.isReturned && <span className={styles.mark}>{t('dossierApplication.returnedMark')}</span>}
      {line.documents.length > 0 && (
        <span className={styles.files} title={t('evidence.cell', { count: files })}>
          <Icon name="clip" />
          <span aria-hidden="true">{line.documents.length}</span>
          <VisuallyHidden>{t('evidence.cell', { count: files })}</VisuallyHidden>
        </span>
      )}
      {isLocked(desk.dossier, line.claim.isOpen) && (
        <span className={styles.files} title={t('dossierApplication.locked')}>
          <Icon name="lock" />
          <VisuallyHidden>{t('dossierApplication.lockedMark')}</VisuallyHidden>
        </span>
      )}
      <StateGlyph state={shownVerdict(line.claim, desk.saving.drafts)} simulated={desk.dossier.simulated} />
    </LineLink>
  );
}
