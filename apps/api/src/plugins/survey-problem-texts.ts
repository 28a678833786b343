import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with surveys of satisfaction, and with the numbers that provinces set. */
export const surveyProblemTexts = {
  unit_not_province: {
    title: { vi: 'Không phải đơn vị cấp tỉnh', en: 'Not a province' },
    message: {
      vi: 'Chỉ cấp tỉnh đặt mức của thủ tục; "{given}" không phải đơn vị cấp tỉnh. Hãy chọn tỉnh, thành phố.',
      en: 'Only provinces set the numbers of a procedure, and "{given}" is none. Choose a province.',
    },
  },
  unknown_survey: {
    title: { vi: 'Không có vòng lấy ý kiến này', en: 'Unknown survey' },
    message: {
      vi: 'Không có vòng lấy ý kiến nào mang số "{given}" trong phạm vi của tài khoản này. Hãy tải lại danh sách.',
      en: 'There is no survey "{given}" within the scope of this account. Reload the list.',
    },
  },
  survey_handed_in: {
    title: { vi: 'Kết quả đã nộp theo hồ sơ', en: 'The survey was handed in' },
    message: {
      vi: 'Kết quả này đã nằm trong hồ sơ đã nộp nên không sửa được. Hãy ghi vòng lấy ý kiến mới.',
      en: 'This survey stands in a dossier that was handed in and cannot be changed. Record another round.',
    },
  },
  survey_inconsistent: {
    title: { vi: 'Kết quả lấy ý kiến có chỗ không khớp', en: 'The survey does not add up' },
    message: {
      vi: 'Kết quả lấy ý kiến có chỗ không thể đúng. Hãy sửa từng chỗ nêu trong "issues" rồi gửi lại.',
      en: 'Something in the survey cannot be true. Correct what "issues" names and send it again.',
    },
  },
  asked_beyond_households: {
    title: { vi: 'Số phiếu phát vượt số hộ', en: 'More asked than households' },
    message: {
      vi: 'Số hộ được hỏi là {given}, nhiều hơn tổng số hộ {expected}. Hãy kiểm tra lại.',
      en: '{given} were asked, more than the {expected} households. Check the counts.',
    },
  },
  answered_beyond_asked: {
    title: { vi: 'Số phiếu thu vượt số phiếu phát', en: 'More answers than forms' },
    message: {
      vi: 'Số phiếu hợp lệ thu về là {given}, nhiều hơn số phiếu phát ra {expected}. Hãy kiểm tra lại.',
      en: '{given} valid answers came in, more than the {expected} forms handed out. Check the counts.',
    },
  },
  satisfied_beyond_answered: {
    title: { vi: 'Số hài lòng vượt số phiếu thu', en: 'More satisfied than answered' },
    message: {
      vi: 'Số hộ hài lòng là {given}, nhiều hơn số phiếu hợp lệ {expected}. Hãy kiểm tra lại.',
      en: '{given} are satisfied, more than the {expected} valid answers. Check the counts.',
    },
  },
  content_beyond_answered: {
    title: { vi: 'Một nội dung vượt số phiếu thu', en: 'A content beyond the answers' },
    message: {
      vi: '"{path}": số phiếu của nội dung là {given}, nhiều hơn số phiếu hợp lệ {expected}. Hãy kiểm tra lại.',
      en: '"{path}": {given} answers of the content, more than the {expected} valid forms. Check the counts.',
    },
  },
  content_satisfied_beyond_asked: {
    title: {
      vi: 'Một nội dung có số hài lòng vượt số phiếu',
      en: 'A content with more satisfied than asked',
    },
    message: {
      vi: '"{path}": số hài lòng là {given}, nhiều hơn số phiếu của nội dung {expected}. Hãy kiểm tra lại.',
      en: '"{path}": {given} are satisfied, more than the {expected} asked. Check the counts.',
    },
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;
