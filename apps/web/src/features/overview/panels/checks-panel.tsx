import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FigureCheck, PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodContains } from '@tiendo/domain/time/period.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import {
  checkNumber,
  computedText,
  shortSum,
  termsText,
  verdictKey,
} from '../../../shared/published/check-words.ts';
import { publishedLabel } from '../../../shared/published/published-words.ts';
import panel from '../../../shared/ui/panel.module.css';
import { Panel, QueryPanel } from '../../../shared/ui/panel.tsx';
import table from '../../../shared/ui/table.module.css';
import { publishedQuery } from '../../../shared/view/view-queries.ts';
import styles from './panel.module.css';

/** The rows of the table, in this order; dates and the simulation are checked on the page of sources. */
const toldKinds: readonly FigureCheck['kind'][] = [
  'communes_from_groups',
  'average_from_total',
  'average_granularity',
  'total_from_groups',
  'subset',
];

type CheckedFigure = { figure: PublishedFigureItem; check: FigureCheck };

const tells = ({ check }: CheckedFigure): boolean =>
  toldKinds.includes(check.kind) && (check.published !== null || check.computedLeast !== null);

/** Of the two checks of an average the one that can tell is kept; bands come last. */
function ordered(checks: readonly CheckedFigure[]): CheckedFigure[] {
  const fromParts = checks.some(
    ({ check }) => check.kind === 'average_from_total' && check.computedLeast !== null,
  );
  const rank = ({ check }: CheckedFigure) =>
    toldKinds.indexOf(check.kind) + (check.published === null ? 10 : 0);
  return checks
    .filter(({ check }) => check.kind !== (fromParts ? 'average_granularity' : 'average_from_total'))
    .sort((a, b) => rank(a) - rank(b));
}

/** The checks of what was published about the unit for the period, by the set looked at or by none. */
function checksAt(figures: readonly PublishedFigureItem[], { period, set }: View): CheckedFigure[] {
  const during = periodOf(period);
  const at = figures
    .filter(
      ({ setCode, setCandidates }) => setCode === null || setCode === set || setCandidates.includes(set),
    )
    .filter(
      ({ asOf, period: printed }) =>
        printed === period || (asOf.to !== null && periodContains(during, asOf.to)),
    );
  return ordered(at.flatMap((figure) => figure.checks.map((check) => ({ figure, check }))).filter(tells));
}

function useCheckName({ figure, check }: CheckedFigure): string {
  const { t } = useTranslation();
  const lang = useLang();
  const { band, quantity } = figure;
  if (check.kind === 'subset') return publishedLabel(figure, lang);
  if (band === null || check.published !== null || quantity?.min == null)
    return t(`check.kind.${check.kind}`);
  return t('check.band', {
    n: formatCount(quantity.min, lang),
    communes: unitKindName('commune', lang, quantity.min),
    from: band.from,
    to: band.to,
  });
}

function CheckRow({ figure, check }: CheckedFigure) {
  const { t } = useTranslation();
  const lang = useLang();
  const name = useCheckName({ figure, check });
  const counted = check.kind === 'communes_from_groups';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-numeric>{check.published === null ? '–' : checkNumber(check.published, lang)}</td>
      <td data-numeric>{(counted ? shortSum(check) : computedText(check, lang)) ?? '–'}</td>
      <td className={styles.names}>
        <Link to="/nguon-so-lieu" hash={figure.key}>
          {t(`check.verdict.${verdictKey(check)}`)}
        </Link>
      </td>
    </tr>
  );
}

function findingKey(checks: readonly CheckedFigure[]) {
  const verdicts = checks.map(({ check }) => check.verdict);
  if (verdicts.length === 0) return 'none';
  if (verdicts.includes('impossible')) return 'contradicts';
  return verdicts.every((verdict) => verdict === 'cannot_tell') ? 'cannotTell' : 'agrees';
}

/** What was published beside what can be computed from it, with a verdict and the source. */
export function ChecksPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <QueryPanel label={t('check.label')} query={useQuery(publishedQuery(view))}>
      {({ items }) => {
        const checks = checksAt(items, view);
        const total = checks.find(
          ({ check }) => check.kind === 'total_from_groups' && check.published !== null,
        );
        return (
          <Panel title={t(`check.finding.${findingKey(checks)}`)}>
            {checks.length === 0 ? (
              <p className={panel.text}>{t('check.nonePublished')}</p>
            ) : (
              <table className={table.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('check.column.figure')}</th>
                    <th scope="col" data-numeric>
                      {t('check.column.published')}
                    </th>
                    <th scope="col" data-numeric>
                      {t('check.column.computed')}
                    </th>
                    <th scope="col">{t('check.column.verdict')}</th>
                  </tr>
                </thead>
                <tbody>
                  {checks.map((one) => (
                    <CheckRow key={`${one.figure.key}:${one.check.kind}`} {...one} />
                  ))}
                </tbody>
              </table>
            )}
            {total !== undefined && (
              <p className={panel.note}>{t('check.total', { terms: termsText(total.check, lang) })}</p>
            )}
          </Panel>
        );
      }}
    </QueryPanel>
  );
}
