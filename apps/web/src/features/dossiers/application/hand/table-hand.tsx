import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { knownVerdicts, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Fact, Facts } from '../../../../shared/ui/facts.tsx';
import { useLineName } from '../contents/use-line-name.ts';
import { shownVerdict } from '../draft/shown-fields.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import styles from './hand.module.css';
import { useObstacleText } from './obstacle-words.tsx';

/** The detail table in sums, and the criteria that still stand against it. */
export function TableHand({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const nameOf = useLineName();
  const textOf = useObstacleText();
  const { lines, saving } = desk;
  const verdicts = lines.claims.map(({ claim }) => shownVerdict(claim, saving.drafts));
  const open = lines.claims.filter(({ obstacles }) => obstacles.length > 0);
  return (
    <>
      <Facts>
        {knownVerdicts
          .map((verdict) => ({ verdict, count: verdicts.filter((one) => one === verdict).length }))
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <Fact key={verdict} name={verdictWord(verdict, lang)}>
              {formatCount(count, lang)}
            </Fact>
          ))}
      </Facts>
      {open.length > 0 && (
        <ul className={styles.open} aria-label={t('dossierApplication.openClaims')}>
          {open.map((line) => (
            <li key={line.id}>
              <Button look="text" onClick={() => desk.go(line.id)}>
                {nameOf(line)}
              </Button>
              {line.obstacles.map(textOf).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
