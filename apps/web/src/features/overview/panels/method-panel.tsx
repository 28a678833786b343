import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import panel from '../../../shared/ui/panel.module.css';
import { Panel } from '../../../shared/ui/panel.tsx';
import { trendQuery } from '../../../shared/view/trend-query.ts';
import { averageQuery, distributionQuery, recognitionsQuery } from '../../../shared/view/view-queries.ts';
import { byUnitQuery } from '../overview-queries.ts';

/** Every source that the figures of the page name, each once. */
function useSources(view: View): SourceSummary[] {
  const lists = [
    useQuery(averageQuery(view)).data?.sources,
    useQuery(distributionQuery(view)).data?.sources,
    useQuery(byUnitQuery(view)).data?.sources,
    useQuery(trendQuery(view)).data?.sources,
    useQuery(recognitionsQuery(view)).data?.sources,
  ];
  const sources = lists.flatMap((list) => list ?? []);
  return [...new Map(sources.map((source) => [source.key, source])).values()];
}

function SourceLine({ source }: { source: SourceSummary }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (source.kind === 'simulation') return <li>{t('method.simulated')}</li>;
  const date = source.eventDate ?? source.publicationDate;
  const words = (
    <>
      <span lang="vi">{[source.title, source.publisher].filter((part) => part !== null).join(', ')}</span>
      {date === null ? '' : `, ${formatDate(date, lang)}`}
    </>
  );
  if (source.kind !== 'report') return <li>{words}</li>;
  return (
    <li>
      <Link to="/nguon-so-lieu" hash={source.key}>
        {words}
      </Link>
    </li>
  );
}

/** How the figures are computed, and where they were read. */
export function MethodPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  const sources = useSources(view);
  return (
    <Panel title={t('method.title')} id="nguon-va-cach-tinh">
      <p className={panel.text}>{t('method.text')}</p>
      <ul className={panel.list}>
        {sources.map((source) => (
          <SourceLine key={source.key} source={source} />
        ))}
      </ul>
    </Panel>
  );
}
