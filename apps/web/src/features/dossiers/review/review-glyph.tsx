import type { ReviewVerdict } from '@tiendo/domain/dossiers/review.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import glyph from './review-glyph.module.css';

type ReviewGlyphProps = { verdict: ReviewVerdict | KnownVerdict | null; simulated: boolean };

/** The mark of what somebody says of a criterion: a verdict, a plus where more is wanted, an empty frame where nothing is said. */
export function ReviewGlyph({ verdict, simulated }: ReviewGlyphProps) {
  const { t } = useTranslation();
  if (verdict !== null && verdict !== 'more_evidence')
    return <StateGlyph state={verdict} simulated={simulated} />;
  const said = verdict ?? 'none';
  return (
    <abbr
      className={glyph.glyph}
      data-said={said}
      data-simulated={simulated || undefined}
      title={t(`dossier.verdict.${said}`)}
    >
      {verdict === null ? <span aria-hidden="true">·</span> : '+'}
    </abbr>
  );
}
