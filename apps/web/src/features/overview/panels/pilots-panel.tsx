import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { countInWords } from '@tiendo/domain/wording/number-words.ts';
import { formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { joinedQuery } from '../../../shared/api/joined-query.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import panel from '../../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../../shared/ui/panel.tsx';
import table from '../../../shared/ui/table.module.css';
import { OriginTags } from '../../../shared/ui/tag.tsx';
import { CriterionLabels } from '../../../shared/units/criterion-label.tsx';
import { UnitLink } from '../../../shared/units/unit-link.tsx';
import { byUnitQuery, matrixQuery } from '../overview-queries.ts';
import styles from './panel.module.css';
import { type PilotGap, pilotGaps } from './pilot-gaps.ts';

function useFinding(gaps: readonly PilotGap[]): string {
  const { t } = useTranslation();
  const lang = useLang();
  const year = gaps[0]?.figure.pilot?.year ?? '';
  const kind = gaps[0]?.figure.unit.kind ?? 'commune';
  const units = capitaliseFirst(
    `${countInWords(gaps.length, lang)} ${unitKindName(kind, lang, gaps.length)}`,
  );
  const missing = gaps.map(({ toGo }) => toGo);
  if (missing.some((toGo) => toGo === null))
    return t(gaps.length === 1 ? 'pilots.namedOne' : 'pilots.named', {
      units,
      year,
      names: formatList(
        gaps.map(({ figure }) => figure.unit.name),
        lang,
      ),
    });
  const numbers = missing.map((toGo) => formatInteger(toGo ?? 0, lang));
  const [first = '', ...others] = numbers;
  const criteria = (text: string, count: number) => `${text} ${countedWord('criterion', lang, count)}`;
  const each = criteria(first, missing[0] ?? 0);
  if (others.length === 0) return t('pilots.findingOne', { units, year, missing: each });
  return others.every((number) => number === first)
    ? t('pilots.findingAlike', { units, year, missing: each, kind: unitKindName(kind, lang) })
    : t('pilots.finding', { units, year, missing: criteria(formatList(numbers, lang), numbers.length) });
}

function PilotRow({ gap, size }: { gap: PilotGap; size: number | null }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { figure, missing, perQuarter } = gap;
  const of = size === null ? '' : `/${formatInteger(size, lang)}`;
  return (
    <tr>
      <th scope="row" className={styles.names}>
        <UnitLink unit={figure.unit} />
      </th>
      <td data-numeric>{figure.value === null ? '?' : `${formatInteger(figure.value, lang)}${of}`}</td>
      <td data-numeric>
        {perQuarter === null ? '–' : t('pilots.pace', { pace: formatDecimal(perQuarter, 1, lang) })}
      </td>
      <td>{missing.length === 0 ? t('pilots.notNamed') : <CriterionLabels criteria={missing} />}</td>
    </tr>
  );
}

function Pilots({ gaps, size }: { gaps: readonly PilotGap[]; size: number | null }) {
  const { t } = useTranslation();
  const registered = [...new Set(gaps.flatMap(({ figure }) => figure.pilot?.origin ?? []))];
  const counted = [...new Set(gaps.flatMap(({ figure }) => figure.origins))];
  const finding = useFinding(gaps);
  return (
    <Panel id="xa-diem" slide={finding} title={finding}>
      <p className={panel.text}>
        {t('pilots.registered')} <OriginTags origins={registered} />
        {counted.length > 0 && <>. {t('pilots.missing')} </>}
        <OriginTags origins={counted} />
      </p>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('pilots.column.unit')}</th>
            <th scope="col" data-numeric>
              {t('pilots.column.met')}
            </th>
            <th scope="col" data-numeric>
              {t('pilots.column.pace')}
            </th>
            <th scope="col">{t('pilots.column.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <PilotRow key={gap.figure.unit.id} gap={gap} size={size} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** Pilot units of the year: how far each is, and which criteria it misses, by name. */
export function PilotsPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  const query = joinedQuery(useQuery(byUnitQuery(view)), useQuery(matrixQuery(view)));
  return (
    <QueryPanel label={t('pilots.label')} query={query}>
      {([answer, matrix]) => {
        const gaps = pilotGaps(answer, matrix, view.period);
        return gaps.length === 0 ? null : <Pilots gaps={gaps} size={answer.criteriaSet.size} />;
      }}
    </QueryPanel>
  );
}
