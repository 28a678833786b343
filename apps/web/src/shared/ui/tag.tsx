import type { FigureOriginCode } from '@tiendo/contracts/values.ts';
import { useTranslation } from 'react-i18next';
import styles from './tag.module.css';

export type TagKind = FigureOriginCode | 'target';

/** Two letters that say where a figure comes from, with the word for those who hover or listen. */
export function Tag({ kind }: { kind: TagKind }) {
  const { t } = useTranslation();
  return (
    <abbr className={styles.tag} data-kind={kind} title={t(`tag.${kind}.name`)}>
      {t(`tag.${kind}.letters`)}
    </abbr>
  );
}

/** The tags of a figure made of several origins. */
export function OriginTags({ origins }: { origins: readonly FigureOriginCode[] }) {
  return origins.map((origin) => <Tag key={origin} kind={origin} />);
}
