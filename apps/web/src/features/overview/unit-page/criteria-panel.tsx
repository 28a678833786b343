import { useQuery } from '@tanstack/react-query';
import type { CriterionCount } from '@tiendo/contracts/figures/criteria.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { criterionName } from '@tiendo/domain/wording/criterion-names.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import panel from '../../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../../shared/ui/panel.tsx';
import { type GlyphState, StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { OriginTags } from '../../../shared/ui/tag.tsx';
import { Words } from '../../../shared/ui/words.tsx';
import { setLabel } from '../../../shared/units/set-label.ts';
import { criteriaQuery } from '../../../shared/view/view-queries.ts';
import styles from './unit-page.module.css';

/** The state of a criterion in the one unit counted. */
function stateOf(count: CriterionCount): GlyphState {
  if (count.met + count.basicallyMet > 0) return 'met';
  if (count.notMet > 0) return 'not_met';
  return count.notAssessed > 0 ? 'not_assessed' : 'unknown';
}

function CriterionLine({ count, simulated }: { count: CriterionCount; simulated: boolean }) {
  const { t } = useTranslation();
  const name = criterionName(count.criterion, useLang(), 'whole');
  return (
    <li>
      <StateGlyph state={stateOf(count)} simulated={simulated} />
      <span className={styles.number}>{count.criterion.number ?? '–'}</span>
      {name === null ? t('criteria.nameNotKnown') : <Words words={name} />}
    </li>
  );
}

function findingOf(unknown: number, all: number) {
  if (unknown === 0) return 'criteria.finding';
  return unknown === all ? 'criteria.allUnknown' : 'criteria.findingPartly';
}

/** Every criterion of the set with its state in this unit. */
export function CriteriaPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <QueryPanel label={t('criteria.label')} query={useQuery(criteriaQuery(view))}>
      {({ items, origins, criteriaSet }) => {
        const numberOf = (state: GlyphState) => items.filter((item) => stateOf(item) === state).length;
        const [met, unknown] = [numberOf('met'), numberOf('unknown')];
        return (
          <Panel
            title={t(findingOf(unknown, items.length), {
              met: `${formatInteger(met, lang)} ${countedWord('criterion', lang, met)}`,
              notMet: formatInteger(numberOf('not_met'), lang),
              unknown: formatInteger(unknown, lang),
            })}
          >
            <p className={panel.text}>
              {setLabel(criteriaSet, t, lang)} <OriginTags origins={origins} />
            </p>
            <ul className={styles.criteria}>
              {items.map((item) => (
                <CriterionLine
                  key={item.criterion.id}
                  count={item}
                  simulated={origins.includes('simulated')}
                />
              ))}
            </ul>
          </Panel>
        );
      }}
    </QueryPanel>
  );
}
