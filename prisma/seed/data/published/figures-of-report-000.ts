import { exactly, type FigureFacts, inYear, onDay } from './figure-facts.ts';
import { khanhXuan } from './named-units.ts';

const atMeeting = onDay('2024-07-12', 'event');

const ofModelCommune = {
  source: 'report-000',
  unit: khanhXuan,
  set: 'XA_NTM_KIEU_MAU_2022',
  setBasis: 'inferred',
  level: 'XA_NTM_KIEU_MAU',
} as const;

const ofResidentialArea = {
  source: 'report-000',
  set: 'KDC_KIEU_MAU_LANGSON',
  setBasis: 'inferred',
  level: 'KHU_DAN_CU_KIEU_MAU',
  asOf: atMeeting,
  stockOrFlow: 'stock',
  status: 'result',
} as const;

const ofTwoVillages = {
  ...ofResidentialArea,
  measure: 'criteria_met',
  labelVi: 'Khu dân cư kiểu mẫu: số tiêu chí đạt',
  labelEn: 'Model residential area: criteria met',
  quantity: exactly(3),
  numerator: 3,
  denominator: 9,
  metNumbers: [7, 8, 9],
  metNames: [
    'Văn hóa, giáo dục, y tế',
    'Môi trường và chất lượng môi trường sống',
    'An ninh, trật tự xã hội đảm bảo bình yên và bình đẳng giới',
  ],
  note: 'Bài nêu chung hai thôn; hiểu là mỗi thôn đạt 3. Mẫu số 9 lấy từ 7/9 trong cùng bài.',
} as const;

const sevenOfNine = {
  ...ofResidentialArea,
  measure: 'criteria_met',
  labelVi: 'Khu dân cư kiểu mẫu: số tiêu chí đạt',
  labelEn: 'Model residential area: criteria met',
  quantity: exactly(7),
  numerator: 7,
  denominator: 9,
} as const;

/** Lộc Bình, 12/7/2024: the model commune Khánh Xuân and four model residential areas. */
export const figuresOfReport000: readonly FigureFacts[] = [
  {
    ...ofModelCommune,
    key: 'F01',
    measure: 'recognition_year',
    labelVi: 'Phấn đấu đạt chuẩn xã NTM kiểu mẫu',
    labelEn: 'To meet the model standard',
    quantity: exactly(2024),
    asOf: atMeeting,
    stockOrFlow: 'stock',
    status: 'target',
  },
  {
    ...ofModelCommune,
    key: 'F02',
    measure: 'criteria_met',
    labelVi: 'Số tiêu chí xã NTM nâng cao đạt (điều kiện 1 của kiểu mẫu)',
    labelEn: 'Advanced criteria met (condition 1 of the model standard)',
    set: 'XA_NTM_NANG_CAO_2022',
    level: 'XA_NTM_NANG_CAO',
    quantity: exactly(19),
    numerator: 19,
    denominator: 19,
    asOf: atMeeting,
    stockOrFlow: 'stock',
    status: 'result',
  },
  {
    ...ofModelCommune,
    key: 'F03',
    measure: 'income_per_head',
    labelVi: 'Thu nhập bình quân đầu người năm 2023',
    labelEn: 'Income per head in 2023',
    criterion: 2,
    quantity: exactly(51.2, 1),
    asOf: inYear(2023, 'stated'),
    stockOrFlow: 'flow',
    period: '2023',
    status: 'result',
    note: 'Điều kiện 2 đòi cao hơn từ 10% so với mức nâng cao cùng thời điểm; mức đó của Trung du miền núi phía Bắc chưa tìm được nên chưa biết đạt hay không.',
  },
  {
    ...ofModelCommune,
    key: 'F04',
    measure: 'coverage',
    labelVi: 'Internet cáp quang và thông tin di động 3G/4G',
    labelEn: 'Fibre internet and 3G/4G',
    criterion: 3,
    valueText: 'phủ đến thôn',
    asOf: atMeeting,
    stockOrFlow: 'stock',
    status: 'result',
    note: 'Bài nêu ở mục tiêu chí 3; điều kiện 3 của quy định là mô hình thôn thông minh.',
  },
  {
    ...ofModelCommune,
    key: 'F05',
    measure: 'app_users',
    labelVi: 'Công dân từ 15 tuổi có điện thoại thông minh dùng ứng dụng Công dân số Xứ Lạng',
    labelEn: 'Citizens aged 15 and over with a smartphone who use the citizen app',
    criterion: 4,
    quantity: exactly(100),
    percent: 100,
    asOf: atMeeting,
    stockOrFlow: 'stock',
    status: 'result',
    note: 'Mẫu số là người từ 15 tuổi đã có điện thoại thông minh, không phải mọi người từ 15 tuổi.',
  },
  { ...ofTwoVillages, key: 'F06', unit: 'ban-lay' },
  { ...ofTwoVillages, key: 'F07', unit: 'na-ngan' },
  {
    ...sevenOfNine,
    key: 'F08',
    unit: 'ban-chu-b',
    notMetNames: ['quy hoạch', 'đường giao thông'],
  },
  {
    ...sevenOfNine,
    key: 'F09',
    unit: 'quan-phat',
    notMetNumbers: [7, 8],
    notMetNames: ['văn hóa, giáo dục, y tế', 'môi trường và chất lượng môi trường sống'],
    note: 'Bài chỉ nêu tên; số 7 và 8 lấy từ tên trong cùng bài.',
  },
  {
    ...ofResidentialArea,
    key: 'F10',
    unit: 'pac-ma',
    measure: 'progress_status',
    labelVi: 'Xây dựng khu dân cư NTM kiểu mẫu',
    labelEn: 'Building of a model residential area',
    valueText: 'đang triển khai',
    note: 'Không có con số.',
  },
];
