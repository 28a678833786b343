import type { Database } from '../../shared/prisma-database.ts';
import { readFigures } from './prisma-published-figures.ts';
import { readSimulated } from './prisma-simulated-counts.ts';
import type { PublishedFigureReader, SourceRecord } from './published-figure-reader.ts';

/** Published figures from the database; each question is one statement. */
export function prismaPublishedFigureReader(database: Database): PublishedFigureReader {
  return {
    figures: (search, window) => readFigures(database, search, window),
    simulated: readSimulated(database),
    sources: ({ offset, take }) => database.$queryRaw<SourceRecord[]>`
      SELECT d.key, d.kind::text, d.title, d.publisher, d.number, d.event_date::text AS "eventDate",
        d.publication_date::text AS "publicationDate", d.caution, d.caution_en AS "cautionEn",
        d.event_date_basis AS "eventDateBasis", d.event_date_basis_en AS "eventDateBasisEn",
        count(f.id)::int AS "figureCount", mode() WITHIN GROUP (ORDER BY f.unit_id) AS "unitId",
        (SELECT coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'number', c.number,
            'name', c.name, 'nameEn', c.name_en, 'shortName', c.short_name, 'shortNameEn', c.short_name_en,
            'groupName', c.group_name, 'groupNameEn', c.group_name_en) ORDER BY c.position), '[]')
          FROM criterion_emphasis e JOIN criterion c ON c.id = e.criterion_id
          WHERE e.source_id = d.id) AS "stressedCriteria"
      FROM source_document d JOIN published_figure f ON f.source_id = d.id
      GROUP BY d.id ORDER BY d.key OFFSET ${offset} LIMIT ${take}`,
  };
}
