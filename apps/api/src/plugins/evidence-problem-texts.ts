import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with files that are handed in as evidence. */
export const evidenceProblemTexts = {
  evidence_too_large: {
    title: { vi: 'Tệp minh chứng quá lớn', en: 'Evidence file too large' },
    message: {
      vi: 'Tệp lớn hơn giới hạn[ {expected} byte]. Hãy giảm dung lượng, ví dụ quét ở độ phân giải thấp hơn, hoặc chia thành nhiều tệp.',
      en: 'The file is larger than the limit[ of {expected} bytes]. Make it smaller, for example by scanning at a lower resolution, or split it.',
    },
  },
  evidence_type_refused: {
    title: { vi: 'Loại tệp không nhận làm minh chứng', en: 'File type not accepted as evidence' },
    message: {
      vi: 'Không nhận loại tệp này làm minh chứng[; đã nhận "{given}"][; các loại nhận: {expected}]. Hãy chuyển sang một loại được nhận rồi gửi lại.',
      en: 'Files of this type are not accepted as evidence[; got "{given}"][; accepted: {expected}]. Convert the file to one of the accepted types and send it again.',
    },
  },
  evidence_name_mismatch: {
    title: { vi: 'Tên tệp không khớp nội dung', en: 'File name does not match the content' },
    message: {
      vi: 'Đuôi của tên tệp[ "{given}"] không khớp nội dung[; nội dung là {expected}]. Hãy đặt lại đuôi tệp cho đúng rồi gửi lại.',
      en: 'The ending of the file name[ "{given}"] does not match the content[; the content is {expected}]. Rename the file to match and send it again.',
    },
  },
  evidence_has_macros: {
    title: { vi: 'Tệp có macro', en: 'File with macros' },
    message: {
      vi: 'Tệp[ "{given}"] chứa macro nên không nhận. Hãy lưu lại dạng không có macro (.docx, .xlsx, .odt, .ods) hoặc PDF rồi gửi lại.',
      en: 'The file[ "{given}"] holds macros and is not accepted. Save it without macros (.docx, .xlsx, .odt, .ods) or as PDF and send it again.',
    },
  },
  evidence_encrypted: {
    title: { vi: 'Tệp được mã hóa', en: 'Encrypted file' },
    message: {
      vi: 'Tệp[ "{given}"] được mã hóa: có mật khẩu mở hoặc bị hạn chế quyền in, sao chép, nên không bảo đảm người khác đọc được. Hãy lưu lại không đặt mật khẩu, không hạn chế quyền rồi gửi lại.',
      en: 'The file[ "{given}"] is encrypted: it has a password or restricts printing and copying, so that others may not be able to read it. Save it without a password or restrictions and send it again.',
    },
  },
  evidence_incomplete: {
    title: { vi: 'Tệp gửi lên bị ngắt giữa chừng', en: 'Upload broken off' },
    message: {
      vi: 'Kết nối bị ngắt khi đang gửi tệp nên chưa lưu gì. Hãy gửi lại.',
      en: 'The connection broke while the file was being sent, so nothing was stored. Send it again.',
    },
  },
  evidence_missing: {
    title: { vi: 'Chưa có tệp minh chứng', en: 'No evidence file' },
    message: {
      vi: 'Yêu cầu không kèm tệp nào. Hãy chọn một tệp rồi gửi lại.',
      en: 'The request brought no file. Choose one and send it again.',
    },
  },
  evidence_too_many: {
    title: { vi: 'Tiêu chí đã đủ số tệp minh chứng', en: 'Too many evidence files' },
    message: {
      vi: 'Mỗi tiêu chí của một báo cáo có nhiều nhất {expected} tệp minh chứng và tiêu chí này đã đủ. Hãy bỏ bớt tệp hoặc ghép nhiều tệp thành một.',
      en: 'A criterion of a report can have {expected} evidence files at most, and this one has them. Remove one, or put several into one file.',
    },
  },
  unknown_evidence: {
    title: { vi: 'Không có tệp minh chứng này', en: 'Unknown evidence file' },
    message: {
      vi: 'Không có tệp minh chứng "{given}", hoặc tệp đã được bỏ. Hãy mở lại từ danh sách minh chứng.',
      en: 'There is no evidence file "{given}", or it was removed. Open it again from the list of evidence.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemText>>;
