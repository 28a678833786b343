import type { SourceFacts } from '../sources/source-facts.ts';

/** The five published reports, and decisions that recognised communes. */
export const reports: readonly SourceFacts[] = [
  {
    key: 'report-000',
    kind: 'report',
    title: 'Lộc Bình: Họp đánh giá tiến độ Triển khai xây dựng xã nông thôn mới kiểu mẫu năm 2024',
    publisher: 'Trung tâm VH, TT&TT Lộc Bình',
    eventDate: '2024-07-12',
    eventDateBasis: 'Bài ghi ngày 12/7 và năm 2024; năm của ngày họp là suy ra.',
    eventDateBasisEn: 'The report gives the day 12/7 and the year 2024; the year of the meeting is inferred.',
    address: null,
  },
  {
    key: 'report-001',
    kind: 'report',
    title: 'UBND huyện Cao Lộc sơ kết công tác xây dựng nông thôn mới 6 tháng đầu năm',
    publisher: 'Báo Lạng Sơn',
    eventDate: '2024-07-02',
    eventDateBasis: 'Bài ghi ngày 2/7 và 6 tháng cuối năm 2024.',
    eventDateBasisEn: 'The report gives the day 2/7 and the last 6 months of 2024.',
    address:
      'https://baolangson.vn/ubnd-huyen-cao-loc-so-ket-cong-tac-xay-dung-nong-thon-moi-6-thang-dau-nam-5013560.html',
  },
  {
    key: 'report-002',
    kind: 'report',
    title:
      'Tổ chức hội nghị trực tuyến sơ kết quý I năm 2020 về thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    publisher: 'Trung tâm VHTT&TT huyện Lộc Bình',
    eventDate: '2020-03-31',
    eventDateBasis: 'Ghi trong bài.',
    eventDateBasisEn: 'Stated in the report.',
    address: null,
  },
  {
    key: 'report-003',
    kind: 'report',
    title: 'Thanh Chương: Triển khai công tác xây dựng NTM, NTM nâng cao, NTM kiểu mẫu năm 2022.',
    publisher: 'Trung tâm VH,TT&TT Thanh Chương',
    eventDateBasis: 'Bài không ghi ngày; trong năm 2022, trước khi có kết quả của năm.',
    eventDateBasisEn: 'The report gives no date; within 2022, before the results of the year.',
    address: null,
    caution: 'Bài không ghi ngày họp và không nêu bộ tiêu chí nào được dùng.',
    cautionEn: 'The report gives no date of the meeting and does not say which criteria set is used.',
  },
  {
    key: 'report-004',
    kind: 'report',
    title: 'Ban Chỉ đạo huyện làm việc với xã Kim Song Trường',
    eventDate: '2022-03-07',
    eventDateBasis: 'Ghi trong bài.',
    eventDateBasisEn: 'Stated in the report.',
    address: null,
    caution:
      'Bài ghi ngày 07/3/2022 nhưng nêu số liệu đến tháng 02/2023 và kế hoạch năm 2023: ngày không thể đúng, nhiều khả năng là năm 2023. Bản sao không có tiêu đề và không nêu tên huyện; huyện Can Lộc lấy từ danh mục đơn vị hành chính.',
    cautionEn:
      'The report gives the date 07/3/2022 yet tells figures up to February 2023 and the plan of 2023: the date cannot be right, most likely it is 2023. The copy has no title and does not name the district; Can Lộc comes from the list of administrative units.',
  },
  {
    key: 'decision-3368',
    kind: 'decision',
    number: '3368/QĐ-UBND',
    title: 'Quyết định 3368/QĐ-UBND (20/12/2023) công nhận 16 xã sau sáp nhập đạt chuẩn nông thôn mới',
    publisher: 'UBND tỉnh Hà Tĩnh',
    eventDate: '2023-12-20',
    eventDateBasis: 'Ngày ban hành.',
    eventDateBasisEn: 'Date of issue.',
    publicationDate: '2023-12-20',
    address: null,
  },
];
