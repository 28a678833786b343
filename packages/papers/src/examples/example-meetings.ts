import type { CouncilMinutes } from '../dossier/council-minutes.ts';
import type { Meeting } from '../dossier/meeting.ts';
import type { ProposalMinutes } from '../dossier/proposal-minutes.ts';
import { head, withDistrict, withoutDistrict } from './example-facts.ts';

const communeMeeting: Meeting = {
  date: '2024-01-19',
  startedAt: '08:30',
  endedAt: '11:05',
  place: 'hội trường Ủy ban nhân dân xã Khuất Xá',
  chair: { name: 'Hoàng Thị Thảo', role: 'Chủ tịch Ủy ban nhân dân xã' },
  secretary: { name: 'Lý Văn Định', role: 'Công chức Văn phòng - Thống kê' },
  called: 50,
  present: 48,
  attendees: [
    { name: 'Nông Đức Ưng', role: 'Chủ tịch Ủy ban MTTQ Việt Nam xã' },
    { name: 'Vi Thị Hường', role: 'Trưởng thôn Bản Chu' },
  ],
  absentees: [{ name: 'Triệu Quý Lộc', role: 'Trưởng thôn Pò Lọi', reason: 'đi công tác' }],
  quorum: null,
};

export const communeMinutes: ProposalMinutes = {
  head: { ...head, number: '03', date: '2024-01-19', draft: false },
  subject: withDistrict,
  convener: withDistrict.commune,
  meeting: communeMeeting,
  reports: [
    'Ủy ban nhân dân xã báo cáo kết quả tự đánh giá các tiêu chí và tổng hợp ý kiến tham gia của nhân dân.',
  ],
  opinions: ['Thôn Bản Chu: đề nghị sớm hoàn thành tuyến đường nội thôn.'],
  votes: { inFavour: 46, against: 1, blank: 1 },
  asked: { value: 90, setBy: 'procedure', confidence: 'unverified' },
  proposes: true,
};

export const districtMinutes: ProposalMinutes = {
  ...communeMinutes,
  head: { ...head, number: '18', date: '2024-04-02', draft: false },
  convener: withDistrict.district,
  meeting: {
    ...communeMeeting,
    date: '2024-04-02',
    place: 'trụ sở Ủy ban nhân dân huyện',
    chair: { name: 'Nguyễn Duy Anh', role: 'Phó Chủ tịch Ủy ban nhân dân huyện' },
    secretary: null,
    called: null,
    present: 31,
    attendees: [],
    absentees: [],
  },
  reports: [],
  opinions: [],
  votes: { inFavour: 31, against: 0, blank: 0 },
};

const councilMeeting: Meeting = {
  date: '2024-06-28',
  startedAt: '14:00',
  endedAt: '16:45',
  place: 'trụ sở Ủy ban nhân dân tỉnh',
  chair: { name: 'Đoàn Thanh Sơn', role: 'Phó Chủ tịch Ủy ban nhân dân tỉnh, Chủ tịch Hội đồng' },
  secretary: { name: 'Bế Thị Ngọc Ánh', role: 'Văn phòng Điều phối nông thôn mới tỉnh' },
  called: 11,
  present: 9,
  attendees: [{ name: 'Lương Trọng Quỳnh', role: 'Giám đốc Sở Nông nghiệp và Phát triển nông thôn' }],
  absentees: [
    { name: 'Phùng Quang Hội', role: 'Giám đốc Sở Y tế', reason: 'họp tại Hà Nội' },
    { name: 'Dương Thị Hiển', role: 'Giám đốc Sở Tài chính', reason: null },
  ],
  quorum: { value: 70, setBy: 'province', confidence: 'found' },
};

export const councilMinutes: CouncilMinutes = {
  head: { ...head, number: '12', date: '2024-06-28', draft: false },
  province: withDistrict.province,
  session: 'Đợt 2 năm 2024',
  meeting: councilMeeting,
  reports: ['Văn phòng Điều phối nông thôn mới tỉnh trình bày báo cáo thẩm định của từng xã.'],
  opinions: [],
  decided: [
    { subject: withDistrict, votes: { inFavour: 9, against: 0, blank: 0 }, passed: true },
    { subject: withoutDistrict, votes: { inFavour: 7, against: 1, blank: 1 }, passed: false },
    {
      subject: { ...withDistrict, commune: { kind: 'commune', name: 'Tú Đoạn' } },
      votes: null,
      passed: null,
    },
  ],
  asked: { value: 90, setBy: 'province', confidence: 'found' },
  conclusions: ['Hội đồng thống nhất trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, công nhận xã Khuất Xá.'],
};
