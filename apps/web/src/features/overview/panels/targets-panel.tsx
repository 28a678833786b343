import { useQuery } from '@tanstack/react-query';
import type { TargetItem } from '@tiendo/contracts/targets.ts';
import { wordsIn } from '@tiendo/domain/wording/criterion-names.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import panel from '../../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../../shared/ui/panel.tsx';
import { OriginTags, Tag } from '../../../shared/ui/tag.tsx';
import { unitLabel } from '../../../shared/units/unit-label.ts';
import { periodOf } from '../../../shared/view/periods.ts';
import type { View } from '../../../shared/view/view-search.ts';
import { targetsQuery } from '../overview-queries.ts';
import styles from './panel.module.css';

function useTargetText(target: TargetItem): string {
  const { t } = useTranslation();
  const lang = useLang();
  const [measure, measured] =
    lang === 'vi'
      ? [target.measure.nameVi, target.measure.unitOfMeasureVi]
      : [target.measure.nameEn, target.measure.unitOfMeasureEn];
  const quantity = target.measure.code === 'recognition_year' ? null : formatQuantity(target.quantity, lang);
  const of = target.denominator === null ? '' : `/${formatInteger(target.denominator, lang)}`;
  const value = quantity === null ? null : [`${quantity}${of}`, measured].filter(Boolean).join(' ');
  const names = target.units.map(({ unit }) => unit.name);
  const who = names.length === 0 ? unitLabel(target.unit, lang) : formatList(names, lang);
  const due = t('target.by', { period: formatPeriod(periodOf(target.duePeriod), lang) });
  const population = wordsIn(target.population, target.populationEn, lang)?.text;
  return [value === null ? measure : `${measure}: ${value}`, population, who, due].filter(Boolean).join('; ');
}

function TargetLine({ target }: { target: TargetItem }) {
  const text = useTargetText(target);
  return (
    <li>
      <Tag kind="target" /> <OriginTags origins={[target.origin]} /> {text}
    </li>
  );
}

/** Lines shown at once; the rest on demand. */
const shownAtFirst = 6;

function TargetLines({ targets }: { targets: readonly TargetItem[] }) {
  return (
    <ul className={styles.list}>
      {targets.map((target) => (
        <TargetLine key={target.id} target={target} />
      ))}
    </ul>
  );
}

function TargetList({ targets }: { targets: readonly TargetItem[] }) {
  const { t } = useTranslation();
  const rest = targets.slice(shownAtFirst);
  return (
    <>
      <TargetLines targets={targets.slice(0, shownAtFirst)} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{t('target.more', { n: rest.length })}</summary>
          <TargetLines targets={rest} />
        </details>
      )}
    </>
  );
}

/** Every target that stands, with whom it binds and when it is due. */
export function TargetsPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <QueryPanel label={t('target.heading')} query={useQuery(targetsQuery(view))}>
      {({ items }) => (
        <Panel title={t('target.heading')}>
          {items.length === 0 ? (
            <p className={panel.text}>
              {t(view.layer === 'published' ? 'target.nonePublished' : 'target.none')}
            </p>
          ) : (
            <TargetList targets={items} />
          )}
        </Panel>
      )}
    </QueryPanel>
  );
}
