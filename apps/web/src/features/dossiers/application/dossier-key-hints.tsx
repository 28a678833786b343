import { verdictLetter } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import shared from '../desk.module.css';
import type { DossierDesk } from './use-dossier-desk.ts';

/** The keys of the page, and what of it is frozen. */
export function DossierKeyHints({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const { dossier, lines, told, verdictsAllowed } = desk;
  const claims = dossier.claims.some(({ isOpen }) => isOpen);
  const writes = claims || [...lines.papers, ...lines.districtPapers].some(({ isOpen }) => isOpen);
  return (
    <footer className={shared.keys}>
      <ul aria-hidden="true">
        <li>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('dossierApplication.keys.step')}
        </li>
        {claims && (
          <li>
            {verdictsAllowed.map((verdict) => (
              <kbd key={verdict}>{verdictLetter(verdict, 'vi')}</kbd>
            ))}{' '}
            {t('dossierApplication.keys.verdict')}
          </li>
        )}
        <li>
          <kbd>?</kbd> {t('dossierReview.keys.all')}
        </li>
      </ul>
      <p role="status">{told}</p>
      <p>{t(writes ? 'dossierApplication.keys.written' : 'dossierApplication.keys.frozen')}</p>
    </footer>
  );
}
