import { useQuery } from '@tanstack/react-query';
import type { RecognitionsAnswer } from '@tiendo/contracts/figures/recognitions.ts';
import type { FigureOriginCode } from '@tiendo/contracts/values.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Tag } from '../../../shared/ui/tag.tsx';
import { levelLabel } from '../../../shared/units/set-label.ts';
import { recognitionsQuery } from '../../../shared/view/view-queries.ts';
import styles from './strip.module.css';

const order: readonly FigureOriginCode[] = ['published', 'collected', 'simulated'];

const countOf = (answer: RecognitionsAnswer, level: string, origin: FigureOriginCode): number | null =>
  answer.items.find((item) => item.level.code === level && item.origin === origin)?.count ?? null;

/** Recognised communes by level; published and simulated in separate columns, never summed. */
export function RecognisedCell({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data } = useQuery(recognitionsQuery(view));
  const origins = order.filter(
    (origin) => origin === 'published' || data?.items.some((item) => item.origin === origin),
  );
  return (
    <div className={styles.cell}>
      <dt hidden>{t('recognised.label')}</dt>
      <dd>
        <table className={styles.recognised}>
          <thead>
            <tr>
              <th scope="col">{t('recognised.label')}</th>
              {origins.map((origin) => (
                <th key={origin} scope="col">
                  <Tag kind={origin} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data?.levels.map((level) => (
              <tr key={level.code}>
                <th scope="row">{levelLabel(level, t, lang)}</th>
                {origins.map((origin) => {
                  const count = countOf(data, level.code, origin);
                  return <td key={origin}>{count === null ? '–' : formatCount(count, lang)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </dd>
    </div>
  );
}
