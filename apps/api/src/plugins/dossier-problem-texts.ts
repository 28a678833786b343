import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with dossiers: what step they are in, who may do what, what is missing. */
export const dossierProblemTexts = {
  unknown_dossier: {
    title: { vi: 'Không có hồ sơ này', en: 'Unknown dossier' },
    message: {
      vi: 'Không có hồ sơ nào mang số "{given}" trong phạm vi của tài khoản này. Hãy mở lại từ trang Hồ sơ công nhận.',
      en: 'There is no dossier with the number "{given}" within the scope of this account. Open it from the page of dossiers.',
    },
  },
  unknown_submission: {
    title: { vi: 'Không có lần nộp này', en: 'Unknown submission' },
    message: {
      vi: 'Hồ sơ không có lần nộp số "{given}". Hãy chọn một lần nộp trong danh sách của hồ sơ.',
      en: 'The dossier has no submission "{given}". Choose one of its list.',
    },
  },
  unknown_paper: {
    title: { vi: 'Không có loại giấy tờ này', en: 'Unknown kind of paper' },
    message: {
      vi: 'Thủ tục của hồ sơ không có giấy tờ "{given}" ở bước này[; các loại: {expected}]. Hãy chọn một loại trong danh sách thành phần hồ sơ.',
      en: 'The procedure of the dossier has no paper "{given}" in this step[; there are: {expected}]. Choose one of the checklist.',
    },
  },
  unknown_document: {
    title: { vi: 'Không có tài liệu này', en: 'Unknown document' },
    message: {
      vi: 'Hồ sơ không có tài liệu số "{given}", hoặc tài liệu đã được lấy ra. Hãy tải lại hồ sơ.',
      en: 'The dossier has no document "{given}", or it was taken out. Reload the dossier.',
    },
  },
  paper_not_of_procedure: {
    title: { vi: 'Thủ tục không có văn bản này', en: 'Not a paper of this procedure' },
    message: {
      vi: 'Thủ tục của hồ sơ không có bước huyện nên không có báo cáo thẩm tra. Hãy chọn văn bản khác.',
      en: 'The procedure of the dossier has no step of the district and so no verification report. Choose another paper.',
    },
  },
  unknown_visit: {
    title: { vi: 'Không có lần kiểm tra này', en: 'Unknown site visit' },
    message: {
      vi: 'Hồ sơ không có lần kiểm tra thực tế số "{given}". Hãy tải lại hồ sơ.',
      en: 'The dossier has no site visit "{given}". Reload the dossier.',
    },
  },
  unknown_indicator: {
    title: { vi: 'Không có chỉ tiêu này', en: 'Unknown indicator' },
    message: {
      vi: 'Bộ tiêu chí của hồ sơ không có chỉ tiêu "{given}". Hãy tải lại hồ sơ.',
      en: 'The criteria set of the dossier has no indicator "{given}". Reload the dossier.',
    },
  },
  no_procedure: {
    title: { vi: 'Chưa có thủ tục cho ngày này', en: 'No procedure on this day' },
    message: {
      vi: 'Không có thủ tục xét công nhận nào có hiệu lực vào ngày {given}. Thủ tục sớm nhất được biết có hiệu lực từ {expected}.',
      en: 'No recognition procedure is in force on {given}. The first that is known holds from {expected}.',
    },
  },
  dossier_under_way: {
    title: { vi: 'Đã có hồ sơ đang xử lý', en: 'A dossier is under way' },
    message: {
      vi: 'Đơn vị đã có hồ sơ đề nghị mức này đang xử lý[ (số {given})]. Hãy mở hồ sơ đó, hoặc rút hồ sơ đó trước khi lập hồ sơ mới.',
      en: 'The unit has a dossier for this level under way[ (number {given})]. Open it, or withdraw it before opening another.',
    },
  },
  dossier_state: {
    title: { vi: 'Trạng thái hồ sơ không cho phép', en: 'Not in this state of the dossier' },
    message: {
      vi: 'Hồ sơ đang ở trạng thái "{given}" nên không làm được việc này. Hãy tải lại để xem bản hiện tại.',
      en: 'The dossier is in the state "{given}", which does not allow this. Reload it to see how it stands.',
    },
  },
  not_your_step: {
    title: { vi: 'Bước này của cấp khác', en: 'The step of another level' },
    message: {
      vi: 'Bước này do cấp khác thực hiện[: {expected}]. Hãy chuyển cho người có trách nhiệm.',
      en: 'This step belongs to another level[: {expected}]. Leave it to those who do it.',
    },
  },
  conflict_of_interest: {
    title: { vi: 'Xung đột lợi ích', en: 'A conflict of interest' },
    message: {
      vi: 'Tài khoản này đã có phần việc khác trong hồ sơ: người lập không thẩm tra, thẩm định; người thẩm tra không thẩm định. Hãy giao cho người khác.',
      en: 'This account had another part in the dossier: who wrote it does not verify or appraise it, who verified it does not appraise it. Give it to somebody else.',
    },
  },
  date_in_future: {
    title: { vi: 'Ngày ở tương lai', en: 'A day in the future' },
    message: {
      vi: '"{path}" là ngày {given}, sau hôm nay. Hãy ghi ngày không muộn hơn hôm nay.',
      en: '"{path}" is {given}, which is after today. Give a day that is not after today.',
    },
  },
  date_before_last: {
    title: { vi: 'Ngày trước bước liền trước', en: 'A day before the step before' },
    message: {
      vi: '"{path}" là ngày {given}, trước bước liền trước của hồ sơ (ngày {expected}). Hãy ghi ngày từ đó về sau.',
      en: '"{path}" is {given}, before the last step of the dossier ({expected}). Give that day or a later one.',
    },
  },
  dossier_frozen: {
    title: { vi: 'Phần này của hồ sơ đã khóa', en: 'This part of the dossier is frozen' },
    message: {
      vi: 'Hồ sơ đã nộp là bản không đổi; chỉ phần bị trả lại mới sửa được, và "{path}" không nằm trong số đó. Chưa có gì được lưu.',
      en: 'What was handed in is frozen; only what was returned can be changed, and "{path}" was not. Nothing was saved.',
    },
  },
  dossier_not_ready: {
    title: { vi: 'Hồ sơ chưa đủ điều kiện', en: 'The dossier is not ready' },
    message: {
      vi: 'Hồ sơ còn thiếu hoặc còn chỗ phải sửa trước bước này. Xem từng chỗ trong "issues".',
      en: 'Something is missing or must be put right before this step. See each one in "issues".',
    },
  },
  nothing_submitted: {
    title: { vi: 'Hồ sơ chưa nộp lần nào', en: 'Nothing was handed in yet' },
    message: {
      vi: 'Hồ sơ số "{given}" chưa nộp lần nào nên chưa có gì để thẩm tra, thẩm định. Hãy đợi đơn vị nộp.',
      en: 'Nothing of the dossier "{given}" was handed in yet, so there is nothing to review. Wait until it is.',
    },
  },
  not_a_reviewer: {
    title: { vi: 'Không phải người được thẩm tra, thẩm định', en: 'Not a reviewer' },
    message: {
      vi: 'Tài khoản "{given}" không có quyền với bước này của hồ sơ. Hãy chọn trong danh sách người có thể nhận.',
      en: 'The account "{given}" may not review this step of the dossier. Choose one of those who may.',
    },
  },
  document_missing: {
    title: { vi: 'Thiếu giấy tờ', en: 'A paper is missing' },
    message: {
      vi: 'Thiếu giấy tờ[: {expected}]. Hãy tải lên tại "{path}".',
      en: 'A paper is missing[: {expected}]. Upload it at "{path}".',
    },
  },
  claim_unknown: {
    title: { vi: 'Tiêu chí chưa đánh giá', en: 'A criterion without a claim' },
    message: {
      vi: '[{expected}: ]"{path}" chưa có kết quả tự đánh giá. Hãy ghi đạt hay chưa đạt.',
      en: '[{expected}: ]"{path}" has no self-assessment. Say whether it is met.',
    },
  },
  claim_not_met: {
    title: { vi: 'Tiêu chí tự đánh giá chưa đạt', en: 'A criterion claimed as not met' },
    message: {
      vi: '[{expected}: ]"{path}" tự đánh giá chưa đạt. Hồ sơ chỉ nộp được khi mọi tiêu chí đạt.',
      en: '[{expected}: ]"{path}" is claimed as not met. A dossier is handed in once every criterion is met.',
    },
  },
  survey_missing: {
    title: { vi: 'Thiếu kết quả lấy ý kiến hài lòng', en: 'No survey of satisfaction' },
    message: {
      vi: 'Chưa có kết quả lấy ý kiến hài lòng của người dân cho đơn vị, mức và năm này. Hãy ghi kết quả ở phần Lấy ý kiến.',
      en: 'There is no survey of satisfaction of this unit, level and year. Record one in the section of surveys.',
    },
  },
  survey_households_below: {
    title: { vi: 'Lấy ý kiến ít hộ hơn mức quy định', en: 'Too few households asked' },
    message: {
      vi: 'Tỷ lệ hộ được lấy ý kiến thấp hơn mức quy định[ {expected}]. Hãy lấy ý kiến thêm rồi ghi vòng mới.',
      en: 'Fewer households were asked than the rule wants[ {expected}]. Ask more and record another round.',
    },
  },
  survey_satisfied_below: {
    title: { vi: 'Tỷ lệ hài lòng thấp hơn mức quy định', en: 'Too few are satisfied' },
    message: {
      vi: 'Tỷ lệ hài lòng chung thấp hơn mức quy định[ {expected}]. Hồ sơ chưa nộp được.',
      en: 'Overall satisfaction is below the rule[ {expected}]. The dossier cannot be handed in yet.',
    },
  },
  survey_content_below: {
    title: { vi: 'Một nội dung có tỷ lệ hài lòng thấp', en: 'One content is below the rule' },
    message: {
      vi: '[{expected}: ]"{path}" có tỷ lệ hài lòng thấp hơn mức quy định. Hồ sơ chưa nộp được.',
      en: '[{expected}: ]"{path}" has fewer satisfied than the rule wants. The dossier cannot be handed in yet.',
    },
  },
  meeting_missing: {
    title: { vi: 'Thiếu cuộc họp thống nhất đề nghị', en: 'No meeting is recorded' },
    message: {
      vi: 'Chưa ghi cuộc họp thống nhất đề nghị xét công nhận. Hãy ghi ngày họp, số người dự và số người tán thành.',
      en: 'The meeting that agreed to propose recognition is not recorded. Give its day, those present and those who agreed.',
    },
  },
  meeting_below: {
    title: { vi: 'Chưa đủ tỷ lệ tán thành', en: 'Too few agreed' },
    message: {
      vi: 'Tỷ lệ tán thành tại cuộc họp thấp hơn mức quy định[ {expected}]. Hồ sơ chưa chuyển được.',
      en: 'Fewer agreed at the meeting than the rule wants[ {expected}]. The dossier cannot be handed on yet.',
    },
  },
  condition_unknown: {
    title: { vi: 'Điều kiện chưa cam kết', en: 'A condition is not declared' },
    message: {
      vi: 'Chưa ghi điều kiện "{path}". Hãy ghi có hay không.',
      en: 'The condition "{path}" is not declared. Say whether it holds.',
    },
  },
  condition_not_held: {
    title: { vi: 'Điều kiện không bảo đảm', en: 'A condition does not hold' },
    message: {
      vi: 'Đơn vị ghi là không bảo đảm điều kiện "{path}". Hồ sơ chưa nộp được.',
      en: 'The unit declares that the condition "{path}" does not hold. The dossier cannot be handed in.',
    },
  },
  criterion_not_reviewed: {
    title: { vi: 'Tiêu chí chưa có kết luận', en: 'A criterion without a verdict' },
    message: {
      vi: '[{expected}: ]"{path}" chưa có kết luận. Hãy kết luận trước khi kết thúc.',
      en: '[{expected}: ]"{path}" has no verdict yet. Give one before the review ends.',
    },
  },
  evidence_outstanding: {
    title: { vi: 'Tiêu chí còn chờ bổ sung', en: 'More is wanted for a criterion' },
    message: {
      vi: '[{expected}: ]"{path}" đang đề nghị bổ sung. Hãy trả lại đơn vị, hoặc kết luận khác.',
      en: '[{expected}: ]more is wanted for "{path}". Return it to the commune, or decide otherwise.',
    },
  },
  criterion_not_met: {
    title: { vi: 'Tiêu chí kết luận chưa đạt', en: 'A criterion is not met' },
    message: {
      vi: '[{expected}: ]"{path}" kết luận chưa đạt. Hãy trả lại đơn vị hoặc từ chối hồ sơ.',
      en: '[{expected}: ]"{path}" is not met. Return it to the commune or refuse the dossier.',
    },
  },
  review_reason_missing: {
    title: { vi: 'Kết luận chưa có lý do', en: 'A verdict without its reason' },
    message: {
      vi: '[{expected}: ]"{path}" chưa ghi lý do. Hãy ghi lý do vì sao chưa đạt hay cần bổ sung gì.',
      en: '[{expected}: ]"{path}" has no reason. Say why it is not met or what is wanted.',
    },
  },
  nothing_to_return: {
    title: { vi: 'Không có mục nào để trả lại', en: 'Nothing to return' },
    message: {
      vi: 'Chưa có tiêu chí nào kết luận chưa đạt hay đề nghị bổ sung, cũng chưa chọn giấy tờ nào. Hãy chọn mục cần bổ sung.',
      en: 'No criterion is not met or wants more, and no paper is named. Choose what is to be supplemented.',
    },
  },
  returned_item_untouched: {
    title: { vi: 'Mục bị trả lại chưa sửa', en: 'A returned item is as it was' },
    message: {
      vi: '[{expected}: ]"{path}" bị trả lại mà chưa sửa gì. Hãy sửa kết quả, ghi chú, số liệu hoặc thêm tài liệu.',
      en: '[{expected}: ]"{path}" was returned and is as it was. Change its claim, note or values, or add a document.',
    },
  },
  agreed_beyond_present: {
    title: { vi: 'Số tán thành vượt số dự họp', en: 'More agreed than were present' },
    message: {
      vi: 'Số người tán thành là {given}, nhiều hơn số người dự {expected}. Hãy kiểm tra lại biên bản.',
      en: '{given} agreed, more than the {expected} who were present. Check the minutes.',
    },
  },
  unknown_comment: {
    title: { vi: 'Không có ý kiến này', en: 'Unknown comment' },
    message: {
      vi: 'Hồ sơ không có ý kiến số "{given}". Hãy tải lại.',
      en: 'The dossier has no comment "{given}". Reload it.',
    },
  },
  dossier_recipient_unknown: {
    title: { vi: 'Người được nhắc không đọc được hồ sơ', en: 'Somebody mentioned cannot read it' },
    message: {
      vi: 'Tài khoản "{given}" không có quyền xem hồ sơ này nên không nhắc tên được. Hãy chọn trong danh sách gợi ý.',
      en: 'The account "{given}" may not read this dossier and cannot be mentioned. Choose one of those suggested.',
    },
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;
