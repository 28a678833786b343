import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with imports as a whole; what is wrong inside a file is told by its plan. */
export const importProblemTexts = {
  unknown_import: {
    title: { vi: 'Không có lần nhập này', en: 'Unknown import' },
    message: {
      vi: 'Tài khoản này không có lần nhập từ tệp nào mang số "{given}". Hãy chọn lại tệp ở trang Nhập từ tệp.',
      en: 'This account has no import with the number "{given}". Choose the file again on the import page.',
    },
  },
  import_state: {
    title: { vi: 'Trạng thái lần nhập không cho phép', en: 'Not in this state of the import' },
    message: {
      vi: 'Lần nhập đang ở trạng thái "{given}" nên không làm được việc này. Hãy tải lại để xem kết quả.',
      en: 'The import is in the state "{given}", which does not allow this. Reload it to see what became of it.',
    },
  },
  import_has_problems: {
    title: { vi: 'Tệp còn lỗi', en: 'The file has problems' },
    message: {
      vi: 'Tệp còn lỗi nên không nhập được theo cách "{given}". Hãy sửa tệp rồi tải lên lại, hoặc chỉ nhập các dòng đúng nếu có.',
      en: 'Problems in the file keep it from being applied with "{given}". Correct the file and hand it in again, or take only the valid rows where there are any.',
    },
  },
  import_file_missing: {
    title: { vi: 'Chưa có tệp', en: 'No file' },
    message: {
      vi: 'Yêu cầu không kèm tệp, hoặc tệp bị ngắt giữa chừng. Hãy gửi một tệp .xlsx hoặc .csv.',
      en: 'The request brought no file, or not all of it. Send one .xlsx or CSV file.',
    },
  },
  import_too_large: {
    title: { vi: 'Tệp quá lớn', en: 'File too large' },
    message: {
      vi: 'Tệp lớn hơn giới hạn[ {expected} byte]. Hãy bỏ hình ảnh và trang tính không cần, hoặc chia thành nhiều tệp.',
      en: 'The file is larger than the limit[ of {expected} bytes]. Remove pictures and sheets that are not needed, or split it.',
    },
  },
} satisfies Partial<Record<ProblemCode, ProblemText>>;
