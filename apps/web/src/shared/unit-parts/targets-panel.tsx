import type { TargetItem } from '@tiendo/contracts/targets.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import panel from '../ui/panel.module.css';
import { Panel, QueryPanel } from '../ui/panel.tsx';
import { OriginTags, Tag } from '../ui/tag.tsx';
import { useTargetText } from './use-target-text.ts';
import { useTargets } from './use-targets.ts';

function TargetLine({ target }: { target: TargetItem }) {
  const textOf = useTargetText();
  return (
    <li>
      <Tag kind="target" /> <OriginTags origins={[target.origin]} /> {textOf(target)}
    </li>
  );
}

/** Lines shown at once; the rest on demand. */
const shownAtFirst = 6;

function TargetLines({ targets }: { targets: readonly TargetItem[] }) {
  return (
    <ul className={panel.list}>
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
        <details className={panel.more}>
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
    <QueryPanel label={t('target.heading')} query={useTargets(view)}>
      {(items) => (
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
