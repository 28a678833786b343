import { useTranslation } from 'react-i18next';
import type { DossierDesk } from '../use-dossier-desk.ts';
import styles from './contents.module.css';
import { type ConditionLine, checkStanding, isHeld, type PaperLine } from './dossier-lines.ts';
import { LineLink } from './line-link.tsx';
import { useLineName } from './use-line-name.ts';

const signs = { done: '✓', missing: '!', below: '!', optional: '·' } as const;

/** How a line stands in a few words; where nothing is asked of it now, whether it is there. */
function useStandingWords(desk: DossierDesk, line: PaperLine | ConditionLine) {
  const { t } = useTranslation();
  const standing = checkStanding(line.check);
  if (standing !== null) return { sign: signs[standing], words: t(`dossierApplication.check.${standing}`) };
  const isThere = isHeld(desk.dossier, line);
  return { sign: isThere ? '✓' : '·', words: t(`dossierApplication.there.${isThere ? 'yes' : 'no'}`) };
}

/** A paper or a condition: its name, and whether it is there. */
export function CheckItem({ desk, line }: { desk: DossierDesk; line: PaperLine | ConditionLine }) {
  const { t } = useTranslation();
  const nameOf = useLineName();
  const { sign, words } = useStandingWords(desk, line);
  const returned = line.kind === 'paper' && line.returnReason !== null;
  const name = nameOf(line);
  return (
    <LineLink desk={desk} line={line} isFaulty={sign === '!'}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {returned && <span className={styles.mark}>{t('dossierApplication.returnedMark')}</span>}
      <span className={styles.words}>{words}</span>
    </LineLink>
  );
}
