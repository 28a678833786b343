import { useQuery } from '@tanstack/react-query';
import type { UnitStatesAnswer } from '@tiendo/contracts/figures/unit-states.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { plainText } from '@tiendo/domain/wording/segment.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { validityText } from '@tiendo/domain/wording/validity.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Segments } from '../../shared/ui/segments.tsx';
import { OriginTags } from '../../shared/ui/tag.tsx';
import { useCopied } from '../../shared/ui/use-copied.ts';
import { useUnitSentence } from '../../shared/unit-parts/use-unit-sentence.ts';
import { criterionInSentence } from '../../shared/units/criterion-label.tsx';
import { unitQuery } from '../../shared/view/view-queries.ts';
import styles from './commune.module.css';
import { unitStatesQuery } from './commune-queries.ts';

function CommuneSentence({ view, states }: { view: View; states: UnitStatesAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [copied, copy] = useCopied();
  const sentenceOf = useUnitSentence();
  const own = states.items.find(
    ({ criteriaSet, unit }) => criteriaSet.code === view.set && unit.id === states.unit.id,
  );
  const named = (wanted: KnownVerdict) =>
    (own?.criteria ?? [])
      .filter(({ verdict }) => verdict === wanted)
      .map(({ criterion }) => criterionInSentence(criterion, lang));
  const segments = sentenceOf({
    period: periodOf(view.period),
    unit: states.unit,
    met: own?.met ?? null,
    basic: named('basically_met').length,
    size: own?.size ?? null,
    named: named('met'),
    missing: named('not_met'),
  });
  return (
    <p className={styles.sentence}>
      <Segments segments={segments} /> <OriginTags origins={own?.origin == null ? [] : [own.origin]} />{' '}
      <Button look="text" onClick={() => void copy(plainText(segments))}>
        <Icon name="copy" />
        {t('action.copySentence')}
      </Button>
      <span role="status">{copied === 'idle' ? '' : t(`copy.${copied}`)}</span>
    </p>
  );
}

/** What the unit is called, since when and until when, and its sentence on the set looked at. */
export function CommuneHead({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: unit, error, refetch } = useQuery(unitQuery(view));
  const states = useQuery(unitStatesQuery(view)).data;
  if (unit === undefined)
    return error === null ? (
      <div className={styles.headSkeleton} aria-busy="true" />
    ) : (
      <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
    );
  const validity = validityText(unit, lang);
  const facts = [
    capitaliseFirst(unitKindName(unit.kind, lang)),
    unit.code === null ? null : t('commune.code', { code: unit.code }),
    unit.parent === null ? null : capitaliseFirst(unitTitle(unit.parent, lang)),
    validity === null ? null : t('commune.validity', { validity }),
    unit.isBorder ? t('commune.border') : null,
  ];
  return (
    <header className={styles.head} id="tom-tat" data-slide={unit.name}>
      <div>
        <p className={styles.facts}>
          {facts
            .filter((fact) => fact !== null)
            .map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
        </p>
        <h1 className={styles.name}>{unit.name}</h1>
      </div>
      {states !== undefined && <CommuneSentence view={view} states={states} />}
    </header>
  );
}
