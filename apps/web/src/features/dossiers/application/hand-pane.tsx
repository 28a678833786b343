import { criterionNameOrPlace } from '@tiendo/domain/wording/criterion-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Talk } from '../talk/talk.tsx';
import type { DossierLine } from './contents/dossier-lines.ts';
import { useLineName } from './contents/use-line-name.ts';
import { ClaimHand } from './hand/claim-hand.tsx';
import { ConditionHand } from './hand/condition-hand.tsx';
import styles from './hand/hand.module.css';
import { PaperHand } from './hand/paper-hand.tsx';
import { SavingWords } from './saving-words.tsx';
import type { DossierDesk } from './use-dossier-desk.ts';

function Title({ line }: { line: DossierLine }) {
  const lang = useLang();
  const nameOf = useLineName();
  if (line.kind !== 'claim') return nameOf(line);
  const { criterion } = line.claim;
  const name = criterionNameOrPlace(criterion, lang, 'whole');
  return (
    <>
      {criterion.number ?? criterion.position}. <span lang={name.lang}>{name.text}</span>
    </>
  );
}

function Content({ desk, line }: { desk: DossierDesk; line: DossierLine }) {
  switch (line.kind) {
    case 'paper':
      return <PaperHand desk={desk} line={line} />;
    case 'condition':
      return <ConditionHand desk={desk} line={line} />;
    case 'claim':
      return (
        <>
          <ClaimHand desk={desk} line={line} />
          {desk.dossier.submissionCount > 0 && (
            <Talk id={desk.dossier.id} criterion={line.claim.criterion.position} />
          )}
        </>
      );
  }
}

/** The part of the dossier in hand: what stands against it, and where it is filled in. */
export function HandPane({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const { hand } = desk;
  if (hand === undefined) return <p className={styles.pane}>{t('dossierReview.noCriteria')}</p>;
  return (
    <section className={styles.pane} aria-labelledby="dossier-hand" key={hand.id}>
      <div className={styles.head}>
        <h2 id="dossier-hand">
          <Title line={hand} />
        </h2>
        <SavingWords desk={desk} />
      </div>
      <Content desk={desk} line={hand} />
    </section>
  );
}
