import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { knownVerdicts, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { ChoiceButtons } from '../../../../shared/ui/choice-buttons.tsx';
import { StateGlyph } from '../../../../shared/ui/state-glyph.tsx';
import { IndicatorField } from '../../../../shared/values/indicator-field.tsx';
import type { ClaimLine } from '../contents/dossier-lines.ts';
import { shownValue, shownVerdict } from '../draft/shown-fields.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import { DocumentField } from './document-field.tsx';
import styles from './hand.module.css';
import { LockedWords } from './locked-words.tsx';
import { NoteField } from './note-field.tsx';
import { useObstacleText } from './obstacle-words.tsx';

type ClaimHandProps = { desk: DossierDesk; line: ClaimLine };

/** The verdict that the commune claims, chosen among those of the set. */
function ClaimedVerdict({ desk, line: { claim } }: ClaimHandProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const shown = shownVerdict(claim, desk.saving.drafts);
  const choices = knownVerdicts.filter(
    (one): one is KnownVerdict => one === 'unknown' || desk.verdictsAllowed.includes(one),
  );
  return (
    <div className={styles.verdict}>
      <StateGlyph state={shown} simulated={desk.dossier.simulated} />
      {claim.isOpen ? (
        <ChoiceButtons
          label={t('dossierApplication.claimed')}
          value={shown}
          options={choices.map((value) => ({ value, label: verdictWord(value, lang) }))}
          onChoose={(is) => desk.write({ kind: 'verdict', at: claim.criterion.position, is })}
        />
      ) : (
        <b>{verdictWord(shown, lang)}</b>
      )}
    </div>
  );
}

/** What the commune claims of one criterion: verdict, note, the value of each indicator against its threshold, evidence. */
export function ClaimHand({ desk, line }: ClaimHandProps) {
  const { t } = useTranslation();
  const textOf = useObstacleText();
  const { claim, obstacles } = line;
  const { position } = claim.criterion;
  return (
    <>
      {claim.returnReason !== null && (
        <p className={line.isReturned ? styles.returned : styles.quiet}>
          <b>{t(line.isReturned ? 'entry.returned' : 'dossierReview.returnedFor')}</b> {claim.returnReason}
        </p>
      )}
      <LockedWords desk={desk} isOpen={claim.isOpen} />
      {claim.responsibleBody !== null && <p className={styles.quiet}>{claim.responsibleBody}</p>}
      <ClaimedVerdict desk={desk} line={line} />
      {obstacles.length > 0 && <p className={styles.fault}>{obstacles.map(textOf).join(' ')}</p>}
      {claim.indicators.length === 0 && (
        <p className={styles.quiet}>{t('dossierReview.finding.noIndicators')}</p>
      )}
      <NoteField key={position} desk={desk} claim={claim} />
      {claim.indicators.map((indicator) => (
        <IndicatorField
          key={indicator.id}
          indicator={indicator}
          value={shownValue(indicator, desk.saving.drafts)}
          isOpen={claim.isOpen}
          onValue={(is) => desk.write({ kind: 'value', at: indicator.id, is })}
        />
      ))}
      <DocumentField
        desk={desk}
        label={t('evidence.title')}
        documents={line.documents}
        place={{ kind: 'criterion', position }}
        isOpen={claim.isOpen}
      />
    </>
  );
}
