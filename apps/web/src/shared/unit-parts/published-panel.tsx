import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { formatAsOf } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { publishedLabel, publishedValue } from '../published/published-words.ts';
import panel from '../ui/panel.module.css';
import { Panel, QueryPanel } from '../ui/panel.tsx';
import table from '../ui/table.module.css';
import { Tag } from '../ui/tag.tsx';
import { publishedQuery } from '../view/view-queries.ts';

function FigureRow({ figure }: { figure: PublishedFigureItem }) {
  const lang = useLang();
  return (
    <tr>
      <th scope="row">
        <Link to="/nguon-so-lieu" hash={figure.key}>
          {publishedLabel(figure, lang)}
        </Link>
      </th>
      <td data-numeric>{publishedValue(figure, lang)}</td>
      <td data-numeric>{formatAsOf(figure.asOf, lang)}</td>
    </tr>
  );
}

/** Everything that was published about the unit, each with the report it was read in. */
export function PublishedPanel({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <QueryPanel label={t('publishedAbout.label')} query={useQuery(publishedQuery(view))}>
      {({ items }) => (
        <Panel
          title={
            <>
              {t('publishedAbout.label')} {items.length > 0 && <Tag kind="published" />}
            </>
          }
        >
          {items.length === 0 ? (
            <p className={panel.text}>{t('publishedAbout.none')}</p>
          ) : (
            <table className={`${table.table} ${table.loose}`}>
              <thead>
                <tr>
                  <th scope="col">{t('publishedAbout.figure')}</th>
                  <th scope="col" data-numeric>
                    {t('publishedAbout.value')}
                  </th>
                  <th scope="col" data-numeric>
                    {t('publishedAbout.asOf')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((figure) => (
                  <FigureRow key={figure.key} figure={figure} />
                ))}
              </tbody>
            </table>
          )}
        </Panel>
      )}
    </QueryPanel>
  );
}
