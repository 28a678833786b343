import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import { StateGlyph } from '../../shared/ui/state-glyph.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { levelLabel } from '../../shared/units/set-label.ts';
import { recognitionsQuery } from '../../shared/view/view-queries.ts';
import styles from './commune.module.css';

/** Each level for communes: recognised since which year, or not in any source. */
export function RecognitionsPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const achieved = (year: number | null) =>
    year === null ? t('commune.recognised') : t('commune.recognisedFor', { year });
  return (
    <QueryPanel label={t('commune.recognitions')} query={useQuery(recognitionsQuery(view))}>
      {({ items, levels, revoked }) => (
        <Panel title={t('commune.recognitions')}>
          <ul className={styles.lines}>
            {levels.map((level) => {
              const takenBack = revoked.filter((one) => one.level.code === level.code);
              const held = items.filter((item) => item.level.code === level.code && item.count > 0);
              return (
                <li key={level.code}>
                  <span className={styles.level}>{levelLabel(level, t, lang)}</span>
                  {takenBack.map(({ origin, achievedYear, revokedOn }) => (
                    <span key={revokedOn}>
                      {achieved(achievedYear)}, {t('commune.revoked', { date: formatDate(revokedOn, lang) })}{' '}
                      <Tag kind={origin} />
                    </span>
                  ))}
                  {held.length === 0 && takenBack.length === 0 && (
                    <span>
                      <StateGlyph state="unknown" /> {t('commune.noRecognition')}
                    </span>
                  )}
                  {held.map(({ origin, units }) => (
                    <span key={origin}>
                      {achieved(units[0]?.achievedYear ?? null)} <Tag kind={origin} />
                    </span>
                  ))}
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
    </QueryPanel>
  );
}
