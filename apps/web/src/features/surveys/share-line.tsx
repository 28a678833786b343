import {
  type HeldRule,
  type Share,
  type ShareStanding,
  shareStanding,
} from '@tiendo/domain/dossiers/rule-number.ts';
import { shareText, standingText } from '@tiendo/domain/wording/rule-words.ts';
import { typedCount } from '../../shared/form/typed-figure.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import styles from './surveys.module.css';

/** How a share stands against its rule, in words. */
export function Standing({ standing, rule }: { standing: ShareStanding; rule: HeldRule }) {
  const lang = useLang();
  return (
    <span className={styles.standing} data-standing={standing}>
      {standingText(standing, rule, lang)}
    </span>
  );
}

type TypedShareProps = {
  part: string;
  whole: string;
  /** What it is held to; undefined: nothing is asked of it. */
  rule?: HeldRule;
};

const shareOf = (part: string, whole: string): Share | null => {
  const [numerator, denominator] = [typedCount(part), typedCount(whole)];
  return numerator === null || denominator === null ? null : { numerator, denominator };
};

/** A share that cannot be stands nowhere: the checks of the form tell it. */
const standingOf = (share: Share | null, rule: HeldRule): ShareStanding =>
  share !== null && share.numerator > share.denominator ? 'unknown' : shareStanding(share, rule);

/** The share of what is typed, with its parts and how it stands; a dash as long as a part is missing. */
export function TypedShare({ part, whole, rule }: TypedShareProps) {
  const lang = useLang();
  const share = shareOf(part, whole);
  return (
    <span className={styles.share}>
      <b>{share === null ? '–' : shareText(share, lang)}</b>
      {rule !== undefined && <Standing standing={standingOf(share, rule)} rule={rule} />}
    </span>
  );
}
