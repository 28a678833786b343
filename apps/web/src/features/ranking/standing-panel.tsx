import { useQuery } from '@tanstack/react-query';
import type { FallenBelowAnswer, StandingUnit } from '@tiendo/contracts/figures/fallen-below.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import panel from '../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import table from '../../shared/ui/table.module.css';
import { OriginTags } from '../../shared/ui/tag.tsx';
import { CriterionLabels } from '../../shared/units/criterion-label.tsx';
import { UnitLink } from '../../shared/units/unit-link.tsx';
import styles from './ranking.module.css';
import { standingQuery } from './ranking-queries.ts';

const withStanding = ({ items }: FallenBelowAnswer, standing: StandingUnit['standing']) =>
  items.filter((item) => item.standing === standing);

/** `01 xã dưới chuẩn đã được công nhận`; real and simulated ones are counted together nowhere. */
function useFinding(answer: FallenBelowAnswer): string {
  const { t } = useTranslation();
  const lang = useLang();
  const kind = countedKind(answer.criteriaSet);
  const units = (n: number) => `${formatCount(n, lang)} ${unitKindName(kind, lang, n)}`;
  const told = answer.totals.filter(({ below }) => below > 0);
  const parts = told.map(({ below, simulated }) =>
    simulated && told.length > 1 ? t('ranking.standing.simulatedToo', { units: units(below) }) : units(below),
  );
  if (parts.length > 0) return t('ranking.standing.below', { units: parts.join(', ') });
  const unknown = withStanding(answer, 'unknown').length;
  if (unknown > 0) return t('ranking.standing.unknownFor', { units: units(unknown) });
  return t('ranking.standing.allHold');
}

function StandingRow({ item }: { item: StandingUnit }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { recognition, met, size, missing, origins } = item;
  return (
    <tr>
      <th scope="row" className={styles.names}>
        <UnitLink unit={item.unit} />
      </th>
      <td>
        {recognition.achievedYear ?? '?'}
        {recognition.decisionNumber !== null && `, ${recognition.decisionNumber}`}{' '}
        <OriginTags origins={[recognition.origin]} />
      </td>
      <td data-numeric>
        {met === null ? '?' : overSize(formatInteger(met, lang), size, lang)} <OriginTags origins={origins} />
      </td>
      <td>
        {missing.length > 0 ? (
          <CriterionLabels criteria={missing} />
        ) : (
          t(`ranking.standing.note.${item.standing}`)
        )}
      </td>
    </tr>
  );
}

function Standings({ answer }: { answer: FallenBelowAnswer }) {
  const { t } = useTranslation();
  const finding = useFinding(answer);
  const holding = withStanding(answer, 'holds');
  const told = answer.items.filter(({ standing }) => standing !== 'holds');
  return (
    <Panel id="giu-chuan" slide={finding} title={finding}>
      {told.length > 0 && (
        <table className={table.table} aria-label={t('ranking.standing.label')}>
          <thead>
            <tr>
              <th scope="col">{t('ranking.standing.column.unit')}</th>
              <th scope="col">{t('ranking.standing.column.recognised')}</th>
              <th scope="col" data-numeric>
                {t('ranking.standing.column.now')}
              </th>
              <th scope="col">{t('ranking.standing.column.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((item) => (
              <StandingRow key={item.unit.id} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {holding.length > 0 && (
        <p className={panel.note}>
          {t('ranking.standing.holding')} {holding.map(({ unit }) => unit.name).join(', ')} (
          {t('ranking.standing.ofRecognition')}{' '}
          <OriginTags origins={[...new Set(holding.map(({ recognition }) => recognition.origin))]} />;{' '}
          {t('ranking.standing.ofCount')}{' '}
          <OriginTags origins={[...new Set(holding.flatMap(({ origins }) => origins))]} />
          ).
        </p>
      )}
    </Panel>
  );
}

/** Recognised units that no longer meet the standard, with the criteria they miss. */
export function StandingPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <QueryPanel label={t('ranking.standing.label')} query={useQuery(standingQuery(view))}>
      {(answer) =>
        answer.items.length === 0 ? (
          <Panel title={t('ranking.standing.label')} id="giu-chuan">
            <p className={panel.text}>{t('ranking.standing.none')}</p>
          </Panel>
        ) : (
          <Standings answer={answer} />
        )
      }
    </QueryPanel>
  );
}
