export type MeasureFacts = {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly unitVi: string | null;
  readonly unitEn: string | null;
};

type Row = readonly [
  code: string,
  nameVi: string,
  nameEn: string,
  unitVi: string | null,
  unitEn: string | null,
];

const rows: readonly Row[] = [
  ['criteria_met', 'Số tiêu chí đạt', 'Criteria met', 'tiêu chí', 'criteria'],
  ['criteria_missing', 'Số tiêu chí chưa đạt', 'Criteria not met', 'tiêu chí', 'criteria'],
  [
    'average_criteria',
    'Bình quân tiêu chí/xã',
    'Average criteria per commune',
    'tiêu chí/xã',
    'criteria/commune',
  ],
  ['total_criteria', 'Tổng số tiêu chí đạt', 'Total criteria met', 'tiêu chí', 'criteria'],
  ['communes_in_band', 'Số xã theo số tiêu chí đạt', 'Communes by criteria met', 'xã', 'communes'],
  ['communes_recognised', 'Số xã được công nhận đạt chuẩn', 'Communes recognised', 'xã', 'communes'],
  ['recognition_year', 'Năm đạt chuẩn', 'Year of meeting the standard', 'năm', 'year'],
  ['communes_to_recognise', 'Số xã phấn đấu đạt chuẩn', 'Communes to meet the standard', 'xã', 'communes'],
  ['pilot_communes', 'Số xã điểm', 'Pilot communes', 'xã', 'communes'],
  ['villages_meeting', 'Số thôn đạt chuẩn', 'Villages meeting the standard', 'thôn', 'villages'],
  [
    'residential_areas_to_complete',
    'Số khu dân cư kiểu mẫu cần hoàn thành',
    'Model residential areas to complete',
    'khu dân cư',
    'residential areas',
  ],
  [
    'criteria_to_gain',
    'Số tiêu chí phấn đấu đạt thêm',
    'Criteria to gain',
    'tiêu chí/xã',
    'criteria/commune',
  ],
  [
    'villages_to_recognise',
    'Số xóm, thôn phấn đấu đạt chuẩn',
    'Villages to meet the standard',
    'xóm/xã',
    'villages/commune',
  ],
  [
    'income_per_head',
    'Thu nhập bình quân đầu người',
    'Income per head',
    'triệu đồng/người/năm',
    'million VND/person/year',
  ],
  ['coverage', 'Mức độ phủ', 'Coverage', null, null],
  ['app_users', 'Tỷ lệ người dùng ứng dụng công dân số', 'Users of the digital citizen app', '%', '%'],
  [
    'communes_mobilised',
    'Tỷ lệ xã tổ chức ra quân',
    'Communes that held mobilisation days',
    '% số xã',
    '% of communes',
  ],
  ['participants', 'Lượt người tham gia', 'Turns of participation', 'lượt người', 'turns'],
  ['contributions', 'Người dân đóng góp', 'Contributed by people', 'triệu đồng', 'million VND'],
  ['pledges', 'Đăng ký ủng hộ', 'Pledged', 'triệu đồng', 'million VND'],
  [
    'cooperatives_to_found',
    'Số hợp tác xã cần thành lập',
    'Co-operatives to found',
    'hợp tác xã',
    'co-operatives',
  ],
  ['ocop_products', 'Số sản phẩm OCOP cần xây dựng', 'OCOP products to build', 'sản phẩm', 'products'],
  ['meeting_frequency', 'Định kỳ họp', 'Frequency of meetings', null, null],
  ['review_deadline', 'Thời hạn rà soát', 'Deadline of a review', null, null],
  ['progress_status', 'Tình trạng thực hiện', 'State of progress', null, null],
];

/** The catalogue of things that reports give figures for. */
export const measures: readonly MeasureFacts[] = rows.map(([code, nameVi, nameEn, unitVi, unitEn]) => ({
  code,
  nameVi,
  nameEn,
  unitVi,
  unitEn,
}));
