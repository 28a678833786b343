import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { shownVerdict } from '../draft/shown-fields.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import { CheckItem } from './check-item.tsx';
import { ClaimItem } from './claim-item.tsx';
import styles from './contents.module.css';
import { obstacleCount, type PaperLine, wantsMore } from './dossier-lines.ts';

/** Whether the dossier can be handed on, in a line: `Còn 07 điều phải có trước khi nộp`. */
function Readiness({ desk: { dossier } }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (dossier.checklist.length === 0)
    return (
      <p className={styles.readiness}>
        {t('dossierApplication.frozen')} <span>{t(`dossier.turn.${dossier.state}`)}</span>
      </p>
    );
  const count = obstacleCount(dossier);
  if (count === 0 && wantsMore(dossier))
    return <p className={styles.readiness}>{t('dossierApplication.toMend')}</p>;
  return (
    <p className={styles.readiness} data-missing={count > 0 || undefined} role="status">
      {count === 0
        ? t('dossierApplication.complete')
        : t('dossierApplication.incomplete', { count: formatCount(count, lang) })}
    </p>
  );
}

function Papers({ desk, title, papers }: { desk: DossierDesk; title: string; papers: readonly PaperLine[] }) {
  if (papers.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {papers.map((line) => (
          <CheckItem key={line.id} desk={desk} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** What the dossier is made of: papers, conditions, criteria, each with how it stands. */
export function ContentsPane({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { lines, saving } = desk;
  const met = lines.claims.filter(({ claim }) => shownVerdict(claim, saving.drafts) === 'met').length;
  return (
    <nav className={styles.pane} aria-label={t('dossierApplication.contents')}>
      <Readiness desk={desk} />
      <Papers desk={desk} title={t('dossierApplication.papers')} papers={lines.papers} />
      <Papers desk={desk} title={t('dossierApplication.districtPapers')} papers={lines.districtPapers} />
      {lines.conditions.length > 0 && (
        <section>
          <h2>{t('dossierApplication.conditions')}</h2>
          <ul>
            {lines.conditions.map((line) => (
              <CheckItem key={line.id} desk={desk} line={line} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>
          {t('dossierApplication.claims')}{' '}
          <span>
            {t('dossierApplication.claimsMet', {
              met: formatCount(met, lang),
              size: formatCount(lines.claims.length, lang),
            })}
          </span>
        </h2>
        <ul>
          {lines.claims.map((line) => (
            <ClaimItem key={line.id} desk={desk} line={line} />
          ))}
        </ul>
      </section>
    </nav>
  );
}
