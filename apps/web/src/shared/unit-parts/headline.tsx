import type { FigureOriginCode } from '@tiendo/contracts/values.ts';
import type { ReadingMode } from '@tiendo/domain/figures/reading-mode.ts';
import { plainText, type Segment } from '@tiendo/domain/wording/segment.ts';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Segments } from '../ui/segments.tsx';
import { OriginTags, ReadingTag } from '../ui/tag.tsx';
import { useCopied } from '../ui/use-copied.ts';
import page from '../view-page/view-page.module.css';
import styles from './headline.module.css';

type HeadlineProps = {
  segments: readonly Segment[];
  origins: readonly FigureOriginCode[];
  mode: ReadingMode;
};

/** The sentence, with its origin, its reading mode and a button that copies it as plain text. */
export function Headline({ segments, origins, mode }: HeadlineProps) {
  const { t } = useTranslation();
  const [state, copy] = useCopied();
  return (
    <div className={page.lead}>
      <h1 className={styles.sentence}>
        <Segments segments={segments} />
      </h1>{' '}
      <OriginTags origins={origins} /> <ReadingTag mode={mode} />{' '}
      <Button look="text" onClick={() => void copy(plainText(segments))}>
        <Icon name="copy" />
        {t('action.copySentence')}
      </Button>
      <span className={styles.copied} role="status">
        {state === 'idle' ? '' : t(`copy.${state}`)}
      </span>
    </div>
  );
}
