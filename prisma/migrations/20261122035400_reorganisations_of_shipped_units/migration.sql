-- The changes of shipped units were successions and dates by themselves: they become reorganisations, one for each act
-- and province, or list of codes where no act is known. Databases filled later get them with the units.
DO $$
DECLARE
  shipped record;
  entered int;
BEGIN
  FOR shipped IN SELECT * FROM (VALUES
    ('2020-01-01'::date, '20', 'Sắp xếp đơn vị hành chính cấp xã tỉnh Lạng Sơn từ ngày 01/01/2020',
      'Communes of Lạng Sơn province reorganised from 1 January 2020',
      'Nghị quyết 818/NQ-UBTVQH14 (21/11/2019)', 'act-818'),
    ('2020-01-01'::date, '40', 'Sắp xếp đơn vị hành chính cấp xã tỉnh Nghệ An từ ngày 01/01/2020',
      'Communes of Nghệ An province reorganised from 1 January 2020',
      'Nghị quyết 831/NQ-UBTVQH14', 'act-831'),
    ('2020-01-01'::date, '42', 'Sắp xếp đơn vị hành chính cấp xã tỉnh Hà Tĩnh từ ngày 01/01/2020',
      'Communes of Hà Tĩnh province reorganised from 1 January 2020',
      'Nghị quyết 819/NQ-UBTVQH14 (21/11/2019)', 'act-819'),
    ('2020-03-01'::date, '20', 'Sửa mã số hai xã của tỉnh Lạng Sơn trong danh mục ngày 01/3/2020',
      'Codes of two communes of Lạng Sơn province corrected in the list of 1 March 2020',
      NULL, 'units-2020-03-01'),
    ('2020-03-01'::date, '42', 'Sửa mã số hai xã của tỉnh Hà Tĩnh trong danh mục ngày 01/3/2020',
      'Codes of two communes of Hà Tĩnh province corrected in the list of 1 March 2020',
      NULL, 'units-2020-03-01'),
    ('2025-01-01'::date, '20', 'Sắp xếp đơn vị hành chính cấp xã tỉnh Lạng Sơn từ ngày 01/01/2025',
      'Communes of Lạng Sơn province reorganised from 1 January 2025',
      'Nghị quyết của Ủy ban Thường vụ Quốc hội, giai đoạn 2023–2025', 'units-2025-01-01-b'),
    ('2025-01-01'::date, '40', 'Sắp xếp đơn vị hành chính cấp xã tỉnh Nghệ An từ ngày 01/01/2025',
      'Communes of Nghệ An province reorganised from 1 January 2025',
      'Nghị quyết của Ủy ban Thường vụ Quốc hội, giai đoạn 2023–2025', 'units-2025-01-01-b'),
    ('2025-01-01'::date, '42', 'Sắp xếp đơn vị hành chính cấp xã tỉnh Hà Tĩnh từ ngày 01/01/2025',
      'Communes of Hà Tĩnh province reorganised from 1 January 2025',
      'Nghị quyết của Ủy ban Thường vụ Quốc hội, giai đoạn 2023–2025', 'units-2025-01-01-b'),
    ('2025-07-01'::date, '20', 'Kết thúc cấp huyện và sắp xếp đơn vị hành chính cấp xã tỉnh Lạng Sơn từ ngày 01/7/2025',
      'End of the districts and communes of Lạng Sơn province reorganised from 1 July 2025',
      'Nghị quyết 202/2025/QH15; Nghị quyết 1672/NQ-UBTVQH15', 'act-1672'),
    ('2025-07-01'::date, '40', 'Kết thúc cấp huyện và sắp xếp đơn vị hành chính cấp xã tỉnh Nghệ An từ ngày 01/7/2025',
      'End of the districts and communes of Nghệ An province reorganised from 1 July 2025',
      'Nghị quyết 202/2025/QH15', 'act-202-2025'),
    ('2025-07-01'::date, '42', 'Kết thúc cấp huyện và sắp xếp đơn vị hành chính cấp xã tỉnh Hà Tĩnh từ ngày 01/7/2025',
      'End of the districts and communes of Hà Tĩnh province reorganised from 1 July 2025',
      'Nghị quyết 202/2025/QH15', 'act-202-2025')
  ) AS facts (date, province, title, title_en, legal_basis, source_key)
  LOOP
    CONTINUE WHEN NOT EXISTS (
      SELECT 1 FROM loaded_dataset d JOIN source_document s ON s.key = shipped.source_key WHERE d.name = 'reference');
    INSERT INTO reorganisation (date, title, title_en, legal_basis, source_id)
      SELECT shipped.date, shipped.title, shipped.title_en, shipped.legal_basis, s.id
      FROM source_document s WHERE s.key = shipped.source_key
      RETURNING id INTO entered;
    CREATE TEMP TABLE in_province ON COMMIT DROP AS
      WITH RECURSIVE under AS (
        SELECT id, kind FROM administrative_unit WHERE code = shipped.province AND kind = 'province'
        UNION ALL
        SELECT u.id, u.kind FROM administrative_unit u JOIN under ON u.parent_id = under.id)
      SELECT id FROM under WHERE kind IN ('district', 'commune', 'ward', 'township');
    UPDATE administrative_unit SET formed_by = entered
      WHERE valid_from = shipped.date AND id IN (SELECT id FROM in_province);
    UPDATE administrative_unit SET ended_by = entered
      WHERE valid_to = shipped.date AND id IN (SELECT id FROM in_province);
    UPDATE unit_succession SET reorganisation_id = entered
      WHERE date = shipped.date AND predecessor_id IN (SELECT id FROM in_province);
    DROP TABLE in_province;
  END LOOP;
END $$;
