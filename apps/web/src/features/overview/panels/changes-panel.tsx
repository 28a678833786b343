import { useQuery } from '@tanstack/react-query';
import type { ChangesAnswer, UnitChange } from '@tiendo/contracts/figures/changes.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { periodOf, previousCode } from '@tiendo/domain/time/period-codes.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import panel from '../../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../../shared/ui/panel.tsx';
import { OriginTags, ReadingTag } from '../../../shared/ui/tag.tsx';
import { changesQuery } from '../overview-queries.ts';
import { ChangeTable } from './change-table.tsx';

const lost = (change: UnitChange): boolean => change.lost.length > 0 || (change.net ?? 0) < 0;
const gained = (change: UnitChange): boolean =>
  !lost(change) && (change.gained.length > 0 || (change.net ?? 0) > 0);

function useFinding(answer: ChangesAnswer, since: string): string {
  const { t } = useTranslation();
  const lang = useLang();
  const kind = countedKind(answer.criteriaSet);
  const units = (n: number) => `${formatCount(n, lang)} ${unitKindName(kind, lang, n)}`;
  const { unitsLosing, unitsGaining, notComparable } = answer.totals;
  if (unitsLosing + unitsGaining === 0)
    return notComparable >= answer.expected ? t('changes.notCompared', { period: since }) : t('changes.none');
  const gaining = units(unitsGaining);
  if (unitsLosing === 0) return t('changes.onlyGains', { gaining, kind: unitKindName(kind, lang) });
  return t('changes.finding', { losing: units(unitsLosing), gaining });
}

function Changes({ answer, view }: { answer: ChangesAnswer; view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const since = formatPeriod(periodOf(previousCode(view.period)), lang);
  const notComparable = answer.totals.notComparable;
  const changed = answer.items.filter((change) => lost(change) || gained(change));
  const finding = useFinding(answer, since);
  return (
    <Panel id="thay-doi" slide={finding} title={finding}>
      {changed.length > 0 && (
        <p className={panel.text}>
          {t('changes.since', { period: since })} <OriginTags origins={answer.origins} />{' '}
          <ReadingTag mode={answer.mode} />
        </p>
      )}
      <ChangeTable kind="lost" changes={changed.filter(lost)} />
      <ChangeTable kind="gained" changes={changed.filter(gained)} />
      {notComparable > 0 && (
        <p className={panel.note}>
          {t('changes.notComparable', {
            n: formatCount(notComparable, lang),
            what: countedWord('unit', lang, notComparable),
          })}
        </p>
      )}
    </Panel>
  );
}

/** Who lost criteria since the quarter before, who gained, and which. */
export function ChangesPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <QueryPanel label={t('changes.label')} query={useQuery(changesQuery(view))}>
      {(answer) => <Changes answer={answer} view={view} />}
    </QueryPanel>
  );
}
