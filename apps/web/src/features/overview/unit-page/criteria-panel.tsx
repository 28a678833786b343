import { useQuery } from '@tanstack/react-query';
import type { CriterionCount } from '@tiendo/contracts/figures/criteria.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { criterionName } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { knownVerdicts, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
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
  if (count.met > 0) return 'met';
  if (count.basicallyMet > 0) return 'basically_met';
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

/** `15 tiêu chí đạt, 1 cơ bản đạt, 3 chưa đạt`: what is met and what is not, then of the other states those that occur. */
function findingText(numberOf: (state: GlyphState) => number, lang: Lang): string {
  const told = knownVerdicts.filter((state) => state === 'met' || state === 'not_met' || numberOf(state) > 0);
  const parts = told.map((state) => {
    const number = numberOf(state);
    const counted = state === 'met' ? ` ${countedWord('criterion', lang, number)}` : '';
    return `${formatInteger(number, lang)}${counted} ${verdictWord(state, lang)}`;
  });
  return parts.join(', ');
}

/** Every criterion of the set with its state in this unit. */
export function CriteriaPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <QueryPanel label={t('criteria.label')} query={useQuery(criteriaQuery(view))}>
      {({ items, origins, criteriaSet }) => {
        const numberOf = (state: GlyphState) => items.filter((item) => stateOf(item) === state).length;
        const noneKnown = numberOf('unknown') === items.length;
        return (
          <Panel title={noneKnown ? t('criteria.allUnknown') : findingText(numberOf, lang)}>
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
