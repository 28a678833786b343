import type { FigureOriginCode } from '@tiendo/contracts/values.ts';
import type { ReadingMode } from '@tiendo/domain/figures/reading-mode.ts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './tag.module.css';

export type TagKind = FigureOriginCode | 'target' | 'restated' | 'matched_panel';

/** Two letters that say where a figure comes from or how it reads territory that changed, with the word for those who hover or listen. */
export function Tag({ kind }: { kind: TagKind }) {
  const { t } = useTranslation();
  return (
    <abbr className={styles.tag} data-kind={kind} title={t(`tag.${kind}.name`)}>
      {t(`tag.${kind}.letters`)}
    </abbr>
  );
}

/** The tag of a reading mode other than as reported. */
export function ReadingTag({ mode }: { mode: ReadingMode }) {
  return mode === 'as_reported' ? null : <Tag kind={mode} />;
}

/** The tags of a figure made of several origins, with a space between two. */
export function OriginTags({ origins }: { origins: readonly FigureOriginCode[] }) {
  return origins.map((origin, at) => (
    <Fragment key={origin}>
      {at > 0 && ' '}
      <Tag kind={origin} />
    </Fragment>
  ));
}
