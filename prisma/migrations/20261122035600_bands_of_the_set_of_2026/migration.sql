-- The set of 2026 shipped without bands. A database that is filled after this migration gets them with its data;
-- bands that a user chose stay.
INSERT INTO criteria_set_band (set_id, position, from_count, to_count)
SELECT s.id, band.position, band.from_count, band.to_count
FROM criteria_set s
CROSS JOIN (VALUES (1, 10, 10), (2, 8, 9), (3, 5, 7), (4, 3, 4), (5, 0, 2)) AS band (position, from_count, to_count)
WHERE s.code = 'XA_NTM_2026' AND NOT EXISTS (SELECT 1 FROM criteria_set_band b WHERE b.set_id = s.id);
