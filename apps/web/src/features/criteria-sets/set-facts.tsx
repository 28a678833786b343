import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import { type CountedWord, countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';

function validityOf({ validFrom, validTo }: CriteriaSetAnswer, t: TFunction, lang: Lang): string {
  const from = validFrom === null ? [] : [t('criteriaSets.from', { from: formatDate(validFrom, lang) })];
  const until = validTo === null ? [] : [t('criteriaSets.until', { to: formatDate(validTo, lang) })];
  return [...from, ...until].join(' ') || t('criteriaSets.notStated');
}

function sizeOf({ size, indicatorCount }: CriteriaSetAnswer, t: TFunction, lang: Lang): string {
  const told = (word: CountedWord, count: number | null) =>
    count === null ? [] : [`${formatInteger(count, lang)} ${countedWord(word, lang, count)}`];
  return (
    [...told('criterion', size), ...told('indicator', indicatorCount)].join(', ') ||
    t('criteriaSets.notStated')
  );
}

function UseFact({ frozenSince }: Pick<CriteriaSetAnswer, 'frozenSince'>) {
  const { t } = useTranslation();
  const lang = useLang();
  if (frozenSince === null) return <Fact name={t('criteriaSets.use')}>{t('criteriaSets.notUsed')}</Fact>;
  return (
    <Fact name={t('criteriaSets.use')}>
      <b>{t('criteriaSets.frozen')}</b>:{' '}
      {t('criteriaSets.frozenSince', { date: formatDate(frozenSince, lang) })}
    </Fact>
  );
}

/** By whom a set was decided, where and when it holds, how large it is, and whether figures stand on it. */
export function SetFacts({ set }: { set: CriteriaSetAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const decided = [set.decisionNumber, set.decisionDate === null ? null : formatDate(set.decisionDate, lang)];
  const decision = [...decided, set.issuer].filter((part) => part !== null).join(', ');
  return (
    <Facts>
      <Fact name={t('criteriaSets.decision')}>
        {decision === '' ? t('criteriaSets.notStated') : <span lang="vi">{decision}</span>}
      </Fact>
      <Fact name={t('criteriaSets.validity')}>{validityOf(set, t, lang)}</Fact>
      <Fact name={t('criteriaSets.scope')}>
        {set.scopeUnit === null ? t('criteriaSets.national') : unitLabel(set.scopeUnit, lang)}
      </Fact>
      <Fact name={t('criteriaSets.size')}>{sizeOf(set, t, lang)}</Fact>
      <UseFact frozenSince={set.frozenSince} />
    </Facts>
  );
}
