import { criterionNameOrPlace } from '@tiendo/domain/wording/criterion-names.ts';
import { regionName } from '@tiendo/domain/wording/region-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { setLabel } from '../../../../shared/units/set-label.ts';
import { useSetOf } from '../../../../shared/units/use-sets.ts';
import { ReviewGlyph } from '../review-glyph.tsx';
import type { ReviewRow } from '../review-rows.ts';
import type { ReviewDesk } from '../use-review-desk.ts';
import { VerdictForm } from '../verdict/verdict-form.tsx';
import styles from './claim.module.css';
import { ClaimTable } from './claim-table.tsx';
import { SaidByOthers } from './said-by-others.tsx';
import { ThresholdSources } from './threshold-sources.tsx';
import { useClaimFindings } from './use-claim-findings.ts';

type ClaimPaneProps = { desk: ReviewDesk; hand: ReviewRow };

/** By what the claim is measured: region of the commune, criteria set, the body that answers for the criterion. */
function Measure({ desk: { review }, hand }: ClaimPaneProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { setOf } = useSetOf();
  const set = setOf(review.dossier.setCode);
  const { responsibleBody } = hand.of.claim;
  const parts = [
    review.region === null ? null : t('dossierReview.region', { region: regionName(review.region, lang) }),
    set === undefined ? review.dossier.setCode : setLabel(set, t, lang),
    responsibleBody,
  ];
  return <p className={styles.quiet}>{parts.filter((part) => part !== null).join(' · ')}</p>;
}

function Findings({ hand }: { hand: ReviewRow }) {
  const { missed, open } = useClaimFindings()(hand.of.indicators);
  if (missed.length === 0 && open === null) return null;
  return (
    <p className={styles.findings}>
      {missed.length > 0 && <b>{missed.join(' ')}</b>} {open}
    </p>
  );
}

/** The criterion in hand: what is claimed against what is asked, what others said, and the reader’s own verdict. */
export function ClaimPane({ desk, hand }: ClaimPaneProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { dossier, submission } = desk.review;
  const { claim, indicators } = hand.of;
  const name = criterionNameOrPlace(claim.criterion, lang, 'whole');
  const before = submission.number > 1 ? submission.number - 1 : null;
  const isCompared = indicators.some(({ isChanged }) => isChanged);
  return (
    <section className={styles.pane} aria-labelledby="review-claim">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('dossierReview.claimOf')}>
        <div className={styles.head}>
          <h2 id="review-claim">
            {claim.criterion.number ?? claim.criterion.position}. <span lang={name.lang}>{name.text}</span>
          </h2>
          <span className={styles.claimed}>
            {t('dossierReview.column.claim')}
            <ReviewGlyph verdict={claim.verdict} simulated={dossier.simulated} />
          </span>
        </div>
        <Measure desk={desk} hand={hand} />
        <ClaimTable
          indicators={indicators}
          before={isCompared ? before : null}
          simulated={dossier.simulated}
        />
        <Findings hand={hand} />
        <SaidByOthers of={hand.of} own={desk.stage} before={before} />
        <ThresholdSources indicators={indicators} documents={desk.sources} />
      </section>
      <VerdictForm key={hand.position} desk={desk} hand={hand} />
    </section>
  );
}
