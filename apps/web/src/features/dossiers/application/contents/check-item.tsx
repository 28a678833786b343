import { useTranslation } from 'react-i18next';
import type { DossierDesk } from '../use-dossier-desk.ts';
import styles from './contents.module.css';
import { type ConditionLine, checkStanding, type PaperLine } from './dossier-lines.ts';
import { LineLink } from './line-link.tsx';
import { useLineName } from './use-line-name.ts';

const signs = { done: '✓', missing: '!', below: '!', optional: '·' } as const;

/** A paper or a condition: its name, and whether it is there. */
export function CheckItem({ desk, line }: { desk: DossierDesk; line: PaperLine | ConditionLine }) {
  const { t } = useTranslation();
  const nameOf = useLineName();
  const standing = checkStanding(line.check);
  const returned = line.kind === 'paper' && line.returnReason !== null;
  const has = line.kind === 'paper' && line.documents.length > 0;
  const name = nameOf(line);
  const words =
    standing === null
      ? t(`dossierApplication.file.${has ? 'yes' : 'no'}`)
      : t(`dossierApplication.check.${standing}`);
  return (
    <LineLink desk={desk} line={line} isFaulty={standing === 'missing' || standing === 'below'}>
      <span className={styles.sign} aria-hidden="true">
        {standing === null ? (has ? '✓' : '·') : signs[standing]}
      </span>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {returned && <span className={styles.mark}>{t('dossierApplication.returnedMark')}</span>}
      <span className={styles.words}>{line.kind === 'condition' && standing === null ? '' : words}</span>
    </LineLink>
  );
}
