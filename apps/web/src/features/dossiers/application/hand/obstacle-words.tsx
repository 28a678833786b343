import type { ChecklistEntry } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { ShareKey } from '@tiendo/domain/dossiers/procedure.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { Icon } from '../../../../shared/ui/icon.tsx';
import type { DossierDesk } from '../use-dossier-desk.ts';
import styles from './hand.module.css';

const codes = [
  'document_missing',
  'claim_unknown',
  'claim_not_met',
  'survey_missing',
  'survey_households_below',
  'survey_satisfied_below',
  'survey_content_below',
  'meeting_missing',
  'meeting_below',
  'condition_unknown',
  'condition_not_held',
  'returned_item_untouched',
] as const;
type ObstacleCode = (typeof codes)[number];

/** The share of the procedure that a note is about. */
const shareBehind: Partial<Record<ObstacleCode, ShareKey>> = {
  survey_households_below: 'households_asked',
  survey_satisfied_below: 'households_satisfied',
  survey_content_below: 'content_satisfied',
  meeting_below: 'commune_meeting_agreed',
};

/** What stands against a part, in words. */
export function useObstacleText(): (code: string) => string {
  const { t } = useTranslation();
  return (code) => {
    const known = codes.find((one) => one === code);
    return known === undefined ? code : t(`dossierApplication.obstacle.${known}`);
  };
}

/** A share that no source confirms, as the procedure has it: `90%`. */
function useNoteText({ dossier }: DossierDesk): (code: string) => string {
  const { t } = useTranslation();
  const lang = useLang();
  const textOf = useObstacleText();
  const shares = procedures.find(({ code }) => code === dossier.procedure.code)?.shares;
  return (code) => {
    const key = shareBehind[codes.find((one) => one === code) ?? 'document_missing'];
    const value = key === undefined ? undefined : shares?.[key]?.value;
    const share = value === undefined ? '' : ` (${formatInteger(value, lang)}%)`;
    return t('dossierApplication.unverified', { obstacle: textOf(code), share });
  };
}

type Said = Pick<ChecklistEntry, 'obstacles' | 'notes'>;

/** What stands against a paper or a condition, and what is only told because no source confirms the rule. */
export function ObstacleWords({ desk, check }: { desk: DossierDesk; check: Said | null }) {
  const textOf = useObstacleText();
  const noteOf = useNoteText(desk);
  if (check === null || check.obstacles.length + check.notes.length === 0) return null;
  const distinct = (all: Said['obstacles']) => [...new Set(all.map(({ code }) => code))];
  return (
    <ul className={styles.obstacles}>
      {distinct(check.obstacles).map((code) => (
        <li key={code}>
          <Icon name="warning" />
          {textOf(code)}
        </li>
      ))}
      {distinct(check.notes).map((code) => (
        <li key={code} data-note>
          {noteOf(code)}
        </li>
      ))}
    </ul>
  );
}
