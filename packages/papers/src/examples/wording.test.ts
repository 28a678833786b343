import { describe, expect, it } from 'vitest';
import { paperBytes } from '../layout/paper-bytes.ts';
import { textOf } from '../testing/read-paper.ts';
import { examples } from './examples.ts';

const read = async (name: string): Promise<readonly string[]> => {
  const file = examples[name];
  if (file === undefined) throw new Error(`There is no example ${name}.`);
  return textOf(await paperBytes(file)).split('\n');
};

/** Lines that an official looks for in each paper. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'to-trinh': [
    'Về việc thẩm tra, đề nghị xét, công nhận xã Khuất Xá đạt chuẩn nông thôn mới nâng cao năm 2024',
    'Kính gửi: Ủy ban nhân dân huyện Lộc Bình',
    '- Đạt: 16/19 tiêu chí (84,21%).',
    '- Hài lòng của người dân: 1.071/1.096 hộ được lấy ý kiến (97,72%).',
    '- An ninh, trật tự: ……',
    'TM. ỦY BAN NHÂN DÂN',
  ],
  'to-trinh-khong-co-huyen': [
    'Về việc thẩm định, xét, công nhận xã Na Dương đạt chuẩn nông thôn mới năm 2026',
    'Kính gửi: Ủy ban nhân dân tỉnh Lạng Sơn',
    'KT. CHỦ TỊCH',
    'DỰ THẢO',
  ],
  'bieu-chi-tiet': [
    '(Kèm theo Tờ trình số 28/TTr-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân xã Khuất Xá)',
    'chưa có căn cứ',
    'Cơ bản đạt',
    'Chưa đánh giá',
    'từ 36 triệu đồng/người/năm trở lên',
  ],
  'bao-cao-ket-qua': [
    'Kết quả thực hiện xây dựng nông thôn mới, đề nghị xét, công nhận xã Khuất Xá đạt chuẩn nông thôn mới nâng cao năm 2024',
    'Kính gửi: Ủy ban nhân dân huyện Lộc Bình',
    'II. KẾT QUẢ TỪNG TIÊU CHÍ',
    '(Kèm theo Báo cáo số 28/BC-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân xã Khuất Xá)',
  ],
  'bao-cao-tham-tra': [
    'Kết quả thẩm tra hồ sơ và mức độ đạt chuẩn nông thôn mới nâng cao năm 2024 của xã Khuất Xá',
    'II. KẾT QUẢ THẨM TRA',
    'Đề nghị bổ sung',
    'Số 50/KTHT ngày 11/03/2024',
    'Qua thẩm tra, xã Khuất Xá, huyện Lộc Bình, tỉnh Lạng Sơn được xác nhận đạt 17/19 tiêu chí; chưa đủ điều kiện đề nghị xét, công nhận xã Khuất Xá đạt chuẩn nông thôn mới nâng cao năm 2024.',
    'Các tiêu chí chưa được xác nhận đạt: tiêu chí số 10 (Thu nhập); tiêu chí số 17 (Môi trường).',
  ],
  'bao-cao-tham-dinh': [
    'II. KẾT QUẢ THẨM ĐỊNH',
    '- Số lần yêu cầu bổ sung, hoàn thiện hồ sơ: ……',
    'Chưa ghi nhận lần kiểm tra thực tế nào.',
    'CHÁNH VĂN PHÒNG',
  ],
  'bien-ban-hop-xa': [
    'Vào hồi 08 giờ 30 phút, ngày 19 tháng 01 năm 2024, tại hội trường Ủy ban nhân dân xã Khuất Xá, Ủy ban nhân dân xã Khuất Xá tổ chức cuộc họp đề nghị xét, công nhận xã Khuất Xá đạt chuẩn nông thôn mới nâng cao năm 2024.',
    '- Số có mặt: 48/50 đại biểu được mời của xã Khuất Xá (96%). Tỷ lệ cần có để họp: chưa có căn cứ.',
    '- Số vắng mặt: 2.',
    'THƯ KÝ',
    'CHỦ TRÌ',
  ],
  'to-trinh-cua-huyen': [
    'Về việc thẩm định, xét, công nhận xã Khuất Xá đạt chuẩn nông thôn mới nâng cao năm 2024',
    'Kính gửi: Ủy ban nhân dân tỉnh Lạng Sơn',
    'Theo Báo cáo số 90/BC-UBND ngày 01 tháng 4 năm 2024, xã được xác nhận đạt 17/19 tiêu chí, cụ thể:',
    'Cuộc họp của huyện ngày 02 tháng 4 năm 2024: nhất trí đề nghị xét, công nhận 31/31 đại biểu dự họp (100%).',
  ],
  'bien-ban-hop-huyen': [
    '- Số có mặt: 31 đại biểu được mời của huyện Lộc Bình. Tỷ lệ cần có để họp: chưa có căn cứ.',
    'Cuộc họp thống nhất đề nghị cấp có thẩm quyền xét, công nhận xã Khuất Xá đạt chuẩn nông thôn mới nâng cao năm 2024.',
  ],
  'bien-ban-hop-hoi-dong': [
    '- Số có mặt: 9/11 thành viên Hội đồng (81,82%). Tỷ lệ cần có để họp: từ 70% trở lên.',
    '77,78%',
    'Không thông qua',
    '- Ông (bà) Phùng Quang Hội - Giám đốc Sở Y tế; lý do: họp tại Hà Nội.',
  ],
  'quyet-dinh-cong-nhan': [
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN',
    'QUYẾT ĐỊNH:',
    'Điều 1. Công nhận xã Khuất Xá, huyện Lộc Bình, tỉnh Lạng Sơn đạt chuẩn nông thôn mới nâng cao năm 2024.',
    'Quyết định này có hiệu lực kể từ ngày ký./.',
    '- Như Điều 3;',
  ],
  'quyet-dinh-thu-hoi': [
    'Điều 1. Thu hồi Quyết định số 99/QĐ-UBND ngày 26 tháng 7 năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn về việc công nhận xã Khuất Xá, huyện Lộc Bình, tỉnh Lạng Sơn đạt chuẩn nông thôn mới nâng cao năm 2024.',
    'Lý do thu hồi: tính đến ngày 30 tháng 6 năm 2026, xã Khuất Xá không đạt 6/19 tiêu chí (31,58%), gồm: tiêu chí số 2 (Giao thông); tiêu chí số 5 (Giáo dục); tiêu chí số 6 (Văn hóa); tiêu chí số 10 (Thu nhập); tiêu chí số 14 (Y tế); tiêu chí số 17 (Môi trường); thuộc trường hợp không đạt từ 30% đến dưới 50% số tiêu chí, trong đó có tiêu chí số 10 (Thu nhập); tiêu chí số 17 (Môi trường).',
  ],
  'bao-cao-hai-long': [
    '- Số hộ được lấy ý kiến: 1.100/1.204 hộ (91,36%).',
    '- Số hộ trả lời hợp lệ: 1.096/1.100 hộ được lấy ý kiến (99,64%).',
    '- Số hộ hài lòng: 1.071/1.096 hộ trả lời (97,72%). Tỷ lệ cần có: từ 90% trở lên.',
    'Tỷ lệ hài lòng cần có ở mỗi nội dung: chưa có căn cứ.',
    'TM. BAN THƯỜNG TRỰC',
  ],
};

describe('the wording of papers', () => {
  it('is looked at in every example', () => {
    expect(Object.keys(expected)).toEqual(Object.keys(examples));
  });

  it.each(Object.entries(expected))('%s says what an official looks for', async (name, lines) => {
    expect(await read(name)).toEqual(expect.arrayContaining([...lines]));
  });

  it('keeps the two reviews apart: the district verifies, the province appraises', async () => {
    const appraisal = (await read('bao-cao-tham-dinh')).join('\n');
    expect(appraisal).not.toMatch(/thẩm tra/iu);
    const minutes = (await read('bien-ban-hop-hoi-dong')).join('\n');
    expect(minutes).not.toMatch(/thẩm tra/iu);
  });
});
