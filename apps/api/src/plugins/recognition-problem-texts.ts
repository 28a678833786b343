import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems with councils, decisions of recognition and their revocation. */
export const recognitionProblemTexts = {
  unknown_council_session: {
    title: { vi: 'Không có phiên họp này', en: 'Unknown council session' },
    message: {
      vi: 'Không có phiên họp Hội đồng nào mang số "{given}" trong phạm vi của tài khoản này. Hãy tải lại danh sách.',
      en: 'There is no session of the council "{given}" within the scope of this account. Reload the list.',
    },
  },
  council_closed: {
    title: { vi: 'Biên bản phiên họp đã khóa', en: 'The minutes are closed' },
    message: {
      vi: 'Biên bản phiên họp đã khóa nên không sửa được nữa. Hãy lập phiên họp mới nếu cần biểu quyết lại.',
      en: 'The minutes of the session are closed and change no more. Open another session to vote again.',
    },
  },
  dossier_not_before_council: {
    title: { vi: 'Hồ sơ không ở bước Hội đồng', en: 'The dossier is not before the council' },
    message: {
      vi: 'Hồ sơ "{given}" không ở trạng thái chờ họp Hội đồng. Hãy bỏ hồ sơ này khỏi phiên họp.',
      en: 'The dossier "{given}" is not waiting for the council. Leave it out of the session.',
    },
  },
  council_empty: {
    title: { vi: 'Phiên họp chưa đủ nội dung', en: 'The session is not complete' },
    message: {
      vi: 'Phiên họp chưa có thành viên dự họp, chưa có hồ sơ, hoặc còn hồ sơ chưa kết luận. Xem từng chỗ trong "issues".',
      en: 'The session has nobody present, no dossier, or a dossier without a conclusion. See each one in "issues".',
    },
  },
  present_beyond_members: {
    title: { vi: 'Số dự họp vượt số thành viên', en: 'More present than members' },
    message: {
      vi: 'Số thành viên dự họp là {given}, nhiều hơn số thành viên Hội đồng {expected}. Hãy kiểm tra lại.',
      en: '{given} were present, more than the {expected} members of the council. Check the list.',
    },
  },
  votes_beyond_present: {
    title: { vi: 'Số phiếu vượt số dự họp', en: 'More votes than members present' },
    message: {
      vi: '"{path}": tổng số phiếu là {given}, nhiều hơn số thành viên dự họp {expected}. Hãy kiểm tra lại.',
      en: '"{path}": {given} votes, more than the {expected} members present. Check the votes.',
    },
  },
  quorum_not_reached: {
    title: { vi: 'Phiên họp không đủ số thành viên', en: 'No quorum' },
    message: {
      vi: 'Số thành viên dự họp chưa đủ theo quy định[ {expected}] nên không kết luận đủ điều kiện được.',
      en: 'Too few members were present for the rule[ {expected}]; nothing can be concluded to qualify.',
    },
  },
  votes_below_share: {
    title: { vi: 'Không đủ tỷ lệ phiếu tán thành', en: 'Too few votes in favour' },
    message: {
      vi: '"{path}": tỷ lệ phiếu tán thành thấp hơn mức quy định[ {expected}] nên không kết luận đủ điều kiện được.',
      en: '"{path}": fewer votes in favour than the rule wants[ {expected}]; it cannot be concluded to qualify.',
    },
  },
  decision_before_council: {
    title: { vi: 'Quyết định ký trước phiên họp Hội đồng', en: 'A decision dated before its council' },
    message: {
      vi: 'Ngày quyết định {given} trước ngày họp Hội đồng {expected}. Hãy kiểm tra lại ngày ký.',
      en: 'The decision is dated {given}, before the council of {expected}. Check the day it was signed.',
    },
  },
  decision_in_future: {
    title: { vi: 'Ngày quyết định ở tương lai', en: 'A decision in the future' },
    message: {
      vi: 'Ngày quyết định {given} sau hôm nay. Hãy ghi quyết định khi đã ký.',
      en: 'The decision is dated {given}, after today. Record it once it is signed.',
    },
  },
  year_after_decision: {
    title: { vi: 'Năm đạt chuẩn sau năm ký quyết định', en: 'The year is after the decision' },
    message: {
      vi: 'Năm đạt chuẩn {given} sau năm ký quyết định {expected}. Hãy kiểm tra lại.',
      en: 'The year of achievement {given} is after the year of the decision {expected}. Check it.',
    },
  },
  decision_number_taken: {
    title: { vi: 'Số quyết định đã dùng', en: 'The number is taken' },
    message: {
      vi: 'Số quyết định "{given}" đã ghi cho đơn vị khác cùng ngày ký[: {expected}]. Hãy kiểm tra lại số.',
      en: 'The decision number "{given}" is recorded for another unit on the same day[: {expected}]. Check the number.',
    },
  },
  unknown_recognition: {
    title: { vi: 'Không có quyết định công nhận này', en: 'Unknown recognition' },
    message: {
      vi: 'Không có quyết định công nhận nào mang số "{given}" trong phạm vi của tài khoản này. Hãy tải lại danh sách.',
      en: 'There is no recognition "{given}" within the scope of this account. Reload the list.',
    },
  },
  recognition_ended: {
    title: { vi: 'Quyết định công nhận đã hết hiệu lực', en: 'The recognition has ended' },
    message: {
      vi: 'Quyết định công nhận này đã thu hồi từ ngày {given}. Không thu hồi được lần nữa.',
      en: 'This recognition was revoked on {given}. It cannot be revoked again.',
    },
  },
  no_revocation_ground: {
    title: { vi: 'Chưa đủ căn cứ thu hồi', en: 'No ground for revocation' },
    message: {
      vi: 'Theo số liệu hiện có, số tiêu chí chưa đạt chưa tới mức thu hồi[ ({expected})]. Hãy kiểm tra lại số liệu hoặc không thu hồi.',
      en: 'By the figures held, the criteria not met do not reach a ground of revocation[ ({expected})]. Check the figures, or leave it.',
    },
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;
