import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';

let stored: StoredData;

beforeAll(async () => {
  stored = await openStoredData('reference');
});
afterAll(() => stored.close());

const at = (code: string, day: string) =>
  `(SELECT id FROM administrative_unit WHERE code = '${code}' AND daterange(valid_from, valid_to) @> '${day}'::date)`;

it.each([
  [
    'a successor of a unit that goes on',
    'unit_succession_predecessor_end_check',
    [
      `INSERT INTO unit_succession (predecessor_id, successor_id, date, kind, basis)
        VALUES (${at('06541', '2026-01-01')}, ${at('06565', '2026-01-01')}, '2026-01-01', 'merge', 'act')`,
    ],
  ],
  [
    'a successor that began on another day',
    'unit_succession_successor_start_check',
    [
      `UPDATE administrative_unit SET valid_to = '2026-01-01' WHERE id = ${at('06541', '2026-01-01')}`,
      `INSERT INTO unit_succession (predecessor_id, successor_id, date, kind, basis)
        VALUES (${at('06541', '2025-12-31')}, ${at('06565', '2026-01-01')}, '2026-01-01', 'merge', 'act')`,
    ],
  ],
  [
    'a cycle of two',
    'unit_succession_',
    [
      `INSERT INTO unit_succession (predecessor_id, successor_id, date, kind, basis)
        VALUES (${at('06541', '2026-01-01')}, ${at('06541', '2020-01-01')}, '2025-07-01', 'merge', 'act')`,
    ],
  ],
  [
    'an end moved away from what came out of it',
    'unit_succession_predecessor_end_check',
    [`UPDATE administrative_unit SET valid_to = '2025-06-01' WHERE id = ${at('06532', '2025-01-01')}`],
  ],
  [
    'a unit ended by a reorganisation of another day',
    'administrative_unit_ended_by_check',
    [
      `UPDATE administrative_unit SET valid_to = '2026-02-01',
        ended_by = (SELECT min(id) FROM reorganisation) WHERE id = ${at('06541', '2026-01-01')}`,
    ],
  ],
  [
    'a commune ended by an entered plan without a successor',
    'administrative_unit_territory_lost_check',
    [
      `INSERT INTO reorganisation (date, title, plan) VALUES ('2026-01-01', 'Thử', '{}')`,
      `UPDATE administrative_unit SET valid_to = '2026-01-01',
        ended_by = (SELECT max(id) FROM reorganisation) WHERE id = ${at('06541', '2026-01-01')}`,
    ],
  ],
  [
    'a commune formed by an entered plan out of nothing',
    'administrative_unit_from_nothing_check',
    [
      `INSERT INTO reorganisation (date, title, plan) VALUES ('2026-01-01', 'Thử', '{}')`,
      `INSERT INTO administrative_unit (code, name, name_folded, kind, parent_id, valid_from, formed_by)
        VALUES ('99999', 'Mới', 'moi', 'commune', ${at('20', '2026-01-01')}, '2026-01-01',
          (SELECT max(id) FROM reorganisation))`,
    ],
  ],
  [
    'a district under a commune',
    'administrative_unit_parent_kind_check',
    [
      `UPDATE administrative_unit SET parent_id = ${at('06541', '2026-01-01')}
        WHERE id = ${at('06565', '2026-01-01')}`,
    ],
  ],
  [
    'a reorganisation marked as taken back while its units stand',
    'administrative_unit_',
    [`UPDATE reorganisation SET reversed_at = now() WHERE date = '2025-07-01'`],
  ],
  [
    'two units under one code at one time',
    'administrative_unit_code_validity_excl',
    [
      `INSERT INTO administrative_unit (code, name, name_folded, kind, parent_id, valid_from)
        VALUES ('06541', 'Trùng', 'trung', 'commune', ${at('20', '2026-01-01')}, '2026-01-01')`,
    ],
  ],
])('the database itself refuses %s', async (_, constraint, statements) => {
  const written = stored.database.$transaction(async (tx) => {
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
  });
  await expect(written).rejects.toThrow(constraint);
});
