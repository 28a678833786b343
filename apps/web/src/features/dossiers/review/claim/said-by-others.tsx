import type { CriterionReview, ReviewedCriterion } from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import styles from './claim.module.css';

/** What one stage has said, in a line: `Huyện thẩm tra: đạt, văn bản 20/BC-UBND. Nông Văn A, 18/11/2020 09:15`. */
function Said({ said }: { said: CriterionReview }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { verdict, reason, documentNumber, carried, by } = said;
  if (verdict === null) return null;
  return (
    <li>
      <b>{t(`dossierReview.says.${said.stage}`)}</b> {t(`dossier.verdict.${verdict}`)}
      {documentNumber !== null && `, ${t('dossierReview.byPaper', { number: documentNumber })}`}
      {reason !== null && `: ${reason}`}
      <small>
        {[
          by === null ? null : `${by.by.name}, ${formatMadeOn(Date.parse(by.at), lang)}`,
          carried ? t('dossierReview.carried') : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </small>
    </li>
  );
}

type SaidByOthersProps = { of: ReviewedCriterion; own: ReviewStage; before: number | null };

/** What the commune adds, why the criterion was returned, and what the other stages and the department have said of it. */
export function SaidByOthers({ of, own, before }: SaidByOthersProps) {
  const { t } = useTranslation();
  const { claim, confirmation, verification, appraisal } = of;
  const others = [verification, confirmation, appraisal].filter(({ stage }) => stage !== own);
  const isOtherVerdict = of.before !== null && of.before.verdict !== claim.verdict;
  return (
    <ul className={styles.said}>
      {claim.note !== null && (
        <li>
          <b>{t('dossierReview.says.claim')}</b> {claim.note}
        </li>
      )}
      {of.before !== null && isOtherVerdict && (
        <li>
          {t('dossierReview.claimedBefore', {
            number: before ?? 1,
            verdict: t(`dossierReview.claim.${of.before.verdict}`),
          })}
        </li>
      )}
      {claim.returnReason !== null && (
        <li>
          <b>{t('dossierReview.returnedFor')}</b> {claim.returnReason}
        </li>
      )}
      {others.map((said) => (
        <Said key={said.stage} said={said} />
      ))}
      {of.openComments > 0 && <li>{t('dossierReview.openComments', { n: of.openComments })}</li>}
    </ul>
  );
}
