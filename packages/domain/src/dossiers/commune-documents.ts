import type { RequiredDocument, RuleConfidence } from './procedure.ts';

type Names = readonly [vi: string, en: string];

const document = (
  code: string,
  step: RequiredDocument['step'],
  origin: RequiredDocument['origin'],
  [nameVi, nameEn]: Names,
  confidence: RuleConfidence,
  isRequired = true,
): RequiredDocument => ({ code, step, origin, isRequired, nameVi, nameEn, confidence });

/** What a commune hands in: Thông tư 40/2014/TT-BNNPTNT, kept in kind by Quyết định 18/2022/QĐ-TTg. */
export const communeDocuments = (confidence: RuleConfidence): readonly RequiredDocument[] => [
  document(
    'commune_letter',
    'preparation',
    'file',
    ['Tờ trình của UBND xã', 'Letter of the commune'],
    confidence,
  ),
  document(
    'results_report',
    'preparation',
    'file',
    ['Báo cáo kết quả xây dựng nông thôn mới', 'Report on the results'],
    confidence,
  ),
  document(
    'criterion_table',
    'preparation',
    'criterion_table',
    ['Biểu chi tiết từng tiêu chí', 'Detail table of the criteria'],
    confidence,
  ),
  document(
    'opinions_report',
    'preparation',
    'file',
    ['Báo cáo tổng hợp ý kiến các tổ chức và nhân dân', 'Report on opinions of organisations and residents'],
    confidence,
  ),
  document(
    'commune_minutes',
    'preparation',
    'commune_meeting',
    ['Biên bản họp đề nghị xét công nhận', 'Minutes of the commune meeting'],
    confidence,
  ),
];

/** What was added by 2016 and 2022; no source read says so word for word. */
export const laterCommuneDocuments: readonly RequiredDocument[] = [
  document(
    'survey_report',
    'preparation',
    'survey',
    ['Kết quả lấy ý kiến hài lòng của người dân', 'Result of the survey of satisfaction'],
    'unverified',
  ),
  document(
    'debt_report',
    'preparation',
    'file',
    ['Báo cáo nợ đọng xây dựng cơ bản', 'Report on unpaid construction debt'],
    'unverified',
    false,
  ),
  document(
    'pictures',
    'preparation',
    'file',
    ['Hình ảnh minh họa', 'Illustrating photographs'],
    'unverified',
    false,
  ),
];

/** What a district adds before it hands a dossier to the province. */
export const districtDocuments: readonly RequiredDocument[] = [
  document(
    'verification_report',
    'verification',
    'file',
    ['Báo cáo thẩm tra của UBND huyện', 'Verification report of the district'],
    'unverified',
  ),
  document(
    'district_minutes',
    'forwarding',
    'district_meeting',
    ['Biên bản họp Ban Chỉ đạo huyện', 'Minutes of the district meeting'],
    'unverified',
  ),
  document(
    'district_letter',
    'forwarding',
    'file',
    ['Tờ trình của UBND huyện', 'Letter of the district'],
    'unverified',
  ),
];
