-- Rows that shipped before they had English words, and before what a conference stresses was kept. What a user
-- wrote stays; a database that is filled after this migration gets the same words with its data.

UPDATE criterion SET name_en = told.name_en, short_name_en = told.short_name_en
FROM (VALUES
  ('Quy hoạch', 'Planning', NULL::text),
  ('Giao thông', 'Transport', NULL::text),
  ('Thủy lợi', 'Irrigation', NULL::text),
  ('Thủy lợi và phòng, chống thiên tai', 'Irrigation and disaster prevention', 'Irrigation, disasters'),
  ('Điện', 'Electricity', NULL::text),
  ('Trường học', 'Schools', NULL::text),
  ('Cơ sở vật chất văn hóa', 'Cultural facilities', NULL::text),
  ('Cơ sở hạ tầng thương mại nông thôn', 'Rural commercial infrastructure', 'Rural commerce'),
  ('Thông tin và Truyền thông', 'Information and communications', 'Communications'),
  ('Nhà ở dân cư', 'Residential housing', NULL::text),
  ('Thu nhập', 'Income', NULL::text),
  ('Hộ nghèo', 'Poor households', NULL::text),
  ('Nghèo đa chiều', 'Multidimensional poverty', 'Poverty'),
  ('Lao động có việc làm', 'Employed labour', NULL::text),
  ('Lao động', 'Labour', NULL::text),
  ('Tổ chức sản xuất', 'Organisation of production', 'Production'),
  ('Tổ chức sản xuất và phát triển kinh tế nông thôn', 'Organisation of production and rural economic development', 'Production'),
  ('Giáo dục và Đào tạo', 'Education and training', NULL::text),
  ('Giáo dục', 'Education', NULL::text),
  ('Y tế', 'Health', NULL::text),
  ('Văn hóa', 'Culture', NULL::text),
  ('Môi trường và an toàn thực phẩm', 'Environment and food safety', 'Environment and food'),
  ('Môi trường', 'Environment', NULL::text),
  ('Hệ thống chính trị và tiếp cận pháp luật', 'Political system and access to law', 'Political system, law'),
  ('Quốc phòng và An ninh', 'National defence and security', 'Defence and security'),
  ('Hành chính công', 'Public administration', NULL::text),
  ('Tiếp cận pháp luật', 'Access to law', NULL::text),
  ('Chất lượng môi trường sống', 'Quality of the living environment', 'Living environment'),
  ('Khu dân cư mẫu, vườn mẫu', 'Model residential areas and model gardens', 'Model areas'),
  ('Tổ chức sản xuất - Thu nhập - Hộ nghèo', 'Organisation of production, income and poor households', 'Production and income'),
  ('Giáo dục - Y tế - Văn hóa', 'Education, health and culture', 'Education and health'),
  ('An ninh trật tự - Hành chính công', 'Security, public order and public administration', 'Public order'),
  ('Đạt chuẩn NTM nâng cao', 'Meeting the advanced new rural standard', 'Advanced standard'),
  ('Mô hình thôn thông minh', 'Smart village model', 'Smart village'),
  ('Lĩnh vực nổi trội', 'Outstanding field', NULL::text),
  ('Y tế - Văn hóa - Giáo dục', 'Health, culture and education', 'Health and culture'),
  ('Kinh tế', 'Economy', NULL::text),
  ('Hệ thống chính trị - An ninh, trật tự - Hành chính công', 'Political system, security, public order and public administration', 'Political system'),
  ('Hạ tầng kinh tế - xã hội', 'Socio-economic infrastructure', 'Infrastructure'),
  ('Phát triển kinh tế nông thôn', 'Rural economic development', 'Rural economy'),
  ('Đào tạo nguồn nhân lực nông thôn', 'Training of the rural workforce', 'Rural workforce'),
  ('Văn hóa, giáo dục, y tế', 'Culture, education and health', 'Culture and education'),
  ('Giảm nghèo và an sinh xã hội', 'Poverty reduction and social security', 'Poverty and welfare'),
  ('Khoa học công nghệ và chuyển đổi số', 'Science, technology and digital transformation', 'Science and digital'),
  ('Môi trường và cảnh quan nông thôn', 'Rural environment and landscape', 'Environment, landscape'),
  ('Xây dựng hệ thống chính trị và hành chính công', 'Building of the political system and public administration', 'Political system'),
  ('Tiếp cận pháp luật và an ninh, quốc phòng', 'Access to law, security and national defence', 'Law, security, defence'),
  ('Đường giao thông', 'Roads', NULL::text),
  ('Môi trường và chất lượng môi trường sống', 'Environment and quality of the living environment', 'Living environment'),
  ('An ninh, trật tự xã hội đảm bảo bình yên và bình đẳng giới', 'Peaceful security and social order, and gender equality', 'Order and equality'),
  ('Nhà ở và công trình phụ trợ', 'Houses and outbuildings', 'Houses'),
  ('Vườn hộ và chăn nuôi', 'Household gardens and livestock', 'Gardens and livestock'),
  ('Hàng rào', 'Fences', NULL::text),
  ('Nhà văn hóa và khu thể thao thôn', 'Village culture house and sports ground', 'Village culture house'),
  ('Văn hóa - giáo dục - y tế', 'Culture, education and health', 'Culture and education'),
  ('Vệ sinh môi trường', 'Environmental sanitation', 'Sanitation'),
  ('Hệ thống chính trị và an ninh trật tự', 'Political system, security and public order', 'Political system'),
  ('Chấp hành pháp luật, hương ước', 'Compliance with law and village conventions', 'Law and conventions')
) AS told (name, name_en, short_name_en)
WHERE criterion.name = told.name AND criterion.name_en IS NULL;

UPDATE criterion SET group_name_en = told.name_en
FROM (VALUES
  ('Quy hoạch', 'Planning'),
  ('Hạ tầng kinh tế - xã hội', 'Socio-economic infrastructure'),
  ('Kinh tế và tổ chức sản xuất', 'Economy and organisation of production'),
  ('Văn hóa - Xã hội - Môi trường', 'Culture, society and environment'),
  ('Hệ thống chính trị', 'Political system')
) AS told (name, name_en)
WHERE criterion.group_name = told.name AND criterion.group_name_en IS NULL;

UPDATE unit_group SET name_en = told.name_en
FROM (VALUES
  ('cao-loc-all-2024', 'The communes of Cao Lộc district'),
  ('loc-binh-border-2020', '3 border communes (Mẫu Sơn, Tú Mịch, Tam Gia)'),
  ('loc-binh-residential-areas-2020', 'Yên Khoái, Hữu Khánh, Đồng Bục and Tú Đoạn communes'),
  ('thanh-chuong-ntm-2022', '3 communes to meet the standard in 2022 (Thanh Hương, Thanh Chi, Thanh Ngọc)'),
  ('thanh-chuong-recognised-2022', 'Communes that meet the standard and are not scheduled for the advanced one in 2022'),
  ('thanh-chuong-not-recognised-2022', 'Communes that do not yet meet the standard'),
  ('thanh-chuong-all-2022', 'The localities of Thanh Chương district')
) AS told (key, name_en)
WHERE unit_group.key = told.key AND unit_group.name_en IS NULL;

UPDATE source_document SET event_date_basis_en = told.event_date_basis_en, caution_en = told.caution_en
FROM (VALUES
  ('report-000', 'The report gives the day 12/7 and the year 2024; the year of the meeting is inferred.', NULL::text),
  ('report-001', 'The report gives the day 2/7 and the last 6 months of 2024.', NULL::text),
  ('report-002', 'Stated in the report.', NULL::text),
  ('report-003', 'The report gives no date; within 2022, before the results of the year.', 'The report gives no date of the meeting and does not say which criteria set is used.'),
  ('report-004', 'Stated in the report.', 'The report gives the date 07/3/2022 yet tells figures up to February 2023 and the plan of 2023: the date cannot be right, most likely it is 2023. The copy has no title and does not name the district; Can Lộc comes from the list of administrative units.'),
  ('decision-3368', 'Date of issue.', NULL::text)
) AS told (key, event_date_basis_en, caution_en)
WHERE source_document.key = told.key AND source_document.event_date_basis_en IS NULL;

UPDATE published_figure SET value_text_en = told.value_text_en, note_en = told.note_en,
  met_names_en = told.met_names_en::text[], not_met_names_en = told.not_met_names_en::text[]
FROM (VALUES
  ('F03', NULL::text, 'Condition 2 asks for at least 10% more than the advanced level of the time; that level for the Northern Midlands and Mountains was not found, so whether it is met is not known.', '{}'::text[], '{}'::text[]),
  ('F04', 'reaches every village', 'The report tells it under criterion 3; condition 3 of the rules is a smart village model.', '{}'::text[], '{}'::text[]),
  ('F05', NULL::text, 'The base is people aged 15 and over who have a smartphone, not everyone aged 15 and over.', '{}'::text[], '{}'::text[]),
  ('F06', NULL::text, 'The report speaks of two villages together; read as three for each. The denominator 9 comes from 7/9 in the same report.', ARRAY['Culture, education and health', 'Environment and quality of the living environment', 'Peaceful security and social order, and gender equality'], '{}'::text[]),
  ('F07', NULL::text, 'The report speaks of two villages together; read as three for each. The denominator 9 comes from 7/9 in the same report.', ARRAY['Culture, education and health', 'Environment and quality of the living environment', 'Peaceful security and social order, and gender equality'], '{}'::text[]),
  ('F08', NULL::text, NULL::text, '{}'::text[], ARRAY['planning', 'roads']),
  ('F09', NULL::text, 'The report gives names only; the numbers 7 and 8 come from the names in the same report.', '{}'::text[], ARRAY['culture, education and health', 'environment and quality of the living environment']),
  ('F10', 'under way', 'No number is given.', '{}'::text[], '{}'::text[]),
  ('F14', NULL::text, 'Pledged, not yet paid.', '{}'::text[], '{}'::text[]),
  ('F16', NULL::text, 'Among the 10 communes recognised.', '{}'::text[], '{}'::text[]),
  ('F17', NULL::text, 'The report gives neither the total of criteria nor the number of communes counted.', '{}'::text[], '{}'::text[]),
  ('F21', NULL::text, 'Recognised by the chairman of the province; the report gives neither number nor date of the decision.', '{}'::text[], '{}'::text[]),
  ('F22', NULL::text, 'Read as 1–2 areas for each commune.', '{}'::text[], '{}'::text[]),
  ('F37', NULL::text, 'Read as each of the three communes. The set is not stated; those of 2016 and 2022 both have 19 criteria.', '{}'::text[], '{}'::text[]),
  ('F38', NULL::text, 'The report gives names only; they are criteria 2, 5, 6, 17 of the sets of 2016 and of 2022 alike.', '{}'::text[], ARRAY['transport', 'schools', 'cultural facilities', 'environment']),
  ('F44', NULL::text, 'A target stated by a leader of the commune.', '{}'::text[], '{}'::text[]),
  ('F45', 'every month', NULL::text, '{}'::text[], '{}'::text[]),
  ('F46', NULL::text, 'The report gives names only; “national defence and security” is one criterion. The figure is later than the date on the report.', ARRAY['irrigation', 'electricity', 'residential housing', 'national defence and security'], '{}'::text[]),
  ('F48', 'during March', 'The report does not name the district; the year 2023 is inferred.', '{}'::text[], '{}'::text[])
) AS told (key, value_text_en, note_en, met_names_en, not_met_names_en)
WHERE published_figure.key = told.key AND published_figure.note_en IS NULL;

INSERT INTO criterion_emphasis (source_id, unit_id, criterion_id, set_basis, as_of)
SELECT source.id, unit.id, criterion.id, 'inferred', '2020-03-31'
FROM source_document AS source, administrative_unit AS unit, criterion
JOIN criteria_set ON criteria_set.id = criterion.set_id
WHERE source.key = 'report-002' AND unit.code = '188' AND unit.kind = 'district'
  AND daterange(unit.valid_from, unit.valid_to) @> '2020-03-31'::date
  AND criteria_set.code = 'XA_NTM_2016' AND criterion.number IN (16, 17)
ON CONFLICT DO NOTHING;
