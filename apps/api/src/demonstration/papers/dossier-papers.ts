import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatShare } from '@tiendo/domain/wording/shares.ts';
import type { MadeFile } from '../dossier-road.ts';
import { type PaperTable, paperPdf, type SimulatedPaper } from './paper-pdf.ts';

/** Of whom and of when the papers of a dossier speak. */
export type PaperFacts = {
  readonly commune: string;
  /** Null: from 01/07/2025 on. */
  readonly district: string | null;
  readonly year: number;
  readonly on: string;
  readonly households: number;
};

export type Answers = { readonly asked: number; readonly answered: number; readonly satisfied: number };

const province = 'Lạng Sơn';
const signer = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] as const;
const title = (year: number) => `xã đạt chuẩn nông thôn mới năm ${year}`;

const ofCommune = ({ commune, district, on }: PaperFacts) => ({
  above: (district === null ? `tỉnh ${province}` : `huyện ${district}`).toUpperCase(),
  agency: `ỦY BAN NHÂN DÂN XÃ ${commune.toUpperCase()}`,
  place: commune,
  on,
  signer,
});

const file = async (name: string, paper: SimulatedPaper): Promise<MadeFile> => ({
  name: `${name} (mô phỏng).pdf`,
  content: await paperPdf(paper),
});

export const communeLetter = (facts: PaperFacts): Promise<MadeFile> =>
  file('Tờ trình của UBND xã', {
    ...ofCommune(facts),
    number: '45/TTr-UBND',
    kind: 'TỜ TRÌNH',
    about: `về việc đề nghị xét, công nhận ${title(facts.year)}`,
    to: `Ủy ban nhân dân ${facts.district === null ? `tỉnh ${province}` : `huyện ${facts.district}`}`,
    paragraphs: [
      `Căn cứ bộ tiêu chí quốc gia và thủ tục xét, công nhận đang có hiệu lực, Ủy ban nhân dân xã ${facts.commune} đã tự đánh giá kết quả thực hiện từng tiêu chí, lấy ý kiến người dân và họp thống nhất đề nghị xét, công nhận.`,
      `Đến ngày ${formatDate(facts.on, 'vi')}, toàn xã có ${formatInteger(facts.households, 'vi')} hộ. Xã không có nợ đọng xây dựng cơ bản trong xây dựng nông thôn mới; an ninh, trật tự trên địa bàn được giữ vững.`,
      'Ủy ban nhân dân xã kính trình cơ quan có thẩm quyền xem xét. Hồ sơ gửi kèm: báo cáo kết quả, biểu chi tiết từng tiêu chí, báo cáo tổng hợp ý kiến và biên bản họp.',
    ],
    table: null,
  });

export const resultsReport = (facts: PaperFacts, criteria: readonly string[]): Promise<MadeFile> =>
  file('Báo cáo kết quả xây dựng nông thôn mới', {
    ...ofCommune(facts),
    number: '46/BC-UBND',
    kind: 'BÁO CÁO',
    about: `kết quả xây dựng nông thôn mới năm ${facts.year}`,
    to: null,
    paragraphs: [
      `Ban Chỉ đạo xã ${facts.commune} đã rà soát từng tiêu chí cùng các thôn. Kết quả tự đánh giá được tổng hợp ở bảng dưới đây; số liệu chi tiết nằm trong biểu của từng tiêu chí.`,
    ],
    table: {
      head: ['TT', 'Tiêu chí', 'Tự đánh giá'],
      widths: [40, 293, 120],
      rows: criteria.map((name, place) => [`${place + 1}`, name, 'Đạt']),
    },
  });

export const opinionsReport = (
  facts: PaperFacts,
  { asked, answered, satisfied }: Answers,
): Promise<MadeFile> =>
  file('Báo cáo tổng hợp ý kiến', {
    ...ofCommune(facts),
    number: '47/BC-UBND',
    kind: 'BÁO CÁO',
    about: 'tổng hợp ý kiến của các tổ chức và Nhân dân về kết quả xây dựng nông thôn mới',
    to: null,
    paragraphs: [
      `Xã đã niêm yết báo cáo tại trụ sở và nhà văn hóa các thôn trong 20 ngày. Số phiếu phát ra là ${formatInteger(asked, 'vi')}, số phiếu hợp lệ thu về là ${formatInteger(answered, 'vi')}, trong đó ${formatInteger(satisfied, 'vi')} phiếu hài lòng (${formatShare(satisfied, answered, 'vi')}).`,
      'Các tổ chức chính trị - xã hội của xã thống nhất với kết quả tự đánh giá. Ý kiến góp ý tập trung vào duy tu đường trục thôn và thu gom rác ở các thôn xa trung tâm; Ủy ban nhân dân xã đã tiếp thu và giao trưởng thôn theo dõi.',
    ],
    table: null,
  });

/** Households by village that have something, up to `having` of all. */
export function villageTable(
  households: number,
  { having, what }: { readonly having: number; readonly what: string },
): PaperTable {
  const weights = [17, 15, 14, 13, 12, 11, 10, 8];
  const unevenly = [5, -4, 2, -1, -4, 1, 1, 0];
  const parts = (whole: number) => {
    const floors = weights.map((weight) => Math.floor((whole * weight) / 100));
    const rest = whole - floors.reduce((sum, one) => sum + one, 0);
    return floors.map((one, place) => (place === 0 ? one + rest : one));
  };
  const [all, met] = [parts(households), parts(having)];
  const row = (number: string, name: string, total: number, part: number) => [
    ...[number, name, formatInteger(total, 'vi'), formatInteger(part, 'vi')],
    formatShare(part, total, 'vi') ?? '',
  ];
  return {
    head: ['TT', 'Thôn', 'Tổng số hộ', what, 'Tỷ lệ'],
    widths: [36, 177, 80, 90, 70],
    rows: [
      ...all.map((total, place) =>
        row(`${place + 1}`, `Thôn ${place + 1}`, total, (met[place] ?? 0) + (unevenly[place] ?? 0)),
      ),
      row('', 'Cộng toàn xã', households, having),
    ],
  };
}

export const criterionTable = (
  facts: PaperFacts,
  {
    position,
    name,
    remark,
    table,
  }: { position: number; name: string; remark: string; table: PaperTable | null },
): Promise<MadeFile> =>
  file(`Biểu tiêu chí ${position}`, {
    ...ofCommune(facts),
    number: `${50 + position}/BC-UBND`,
    kind: `BIỂU CHI TIẾT TIÊU CHÍ ${position}`,
    about: `${name}, đến ngày ${formatDate(facts.on, 'vi')}`,
    to: null,
    paragraphs: [remark],
    table,
  });

type DistrictPaper = {
  readonly kind: string;
  readonly number: string;
  readonly about: string;
  readonly text: string;
};

const ofDistrict = (facts: PaperFacts, name: string, { text, ...said }: DistrictPaper): Promise<MadeFile> =>
  file(name, {
    above: `TỈNH ${province.toUpperCase()}`,
    agency: `ỦY BAN NHÂN DÂN HUYỆN ${(facts.district ?? '').toUpperCase()}`,
    place: facts.district ?? '',
    on: facts.on,
    to: `Ủy ban nhân dân tỉnh ${province}`,
    ...said,
    paragraphs: [text],
    table: null,
    signer,
  });

export const verificationReport = (facts: PaperFacts): Promise<MadeFile> =>
  ofDistrict(facts, 'Báo cáo thẩm tra của UBND huyện', {
    kind: 'BÁO CÁO',
    number: '118/BC-UBND',
    about: `thẩm tra hồ sơ đề nghị xét, công nhận ${title(facts.year)} đối với xã ${facts.commune}`,
    text: `Đoàn thẩm tra của huyện đã kiểm tra hồ sơ và thực địa tại xã ${facts.commune}. Các tiêu chí đều được các phòng chuyên môn thẩm tra đạt. Ủy ban nhân dân huyện đề nghị tỉnh thẩm định.`,
  });

export const districtLetter = (facts: PaperFacts): Promise<MadeFile> =>
  ofDistrict(facts, 'Tờ trình của UBND huyện', {
    kind: 'TỜ TRÌNH',
    number: '64/TTr-UBND',
    about: `về việc thẩm định, công nhận ${title(facts.year)} đối với xã ${facts.commune}`,
    text: `Sau khi thẩm tra và họp Ban Chỉ đạo huyện, Ủy ban nhân dân huyện ${facts.district} kính trình Ủy ban nhân dân tỉnh thẩm định, công nhận xã ${facts.commune} đạt chuẩn nông thôn mới năm ${facts.year}.`,
  });
