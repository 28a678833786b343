/** Keys of the units that reports speak of, as they were at the reports' dates. */
export const locBinh = '188@-';
export const caoLoc = '183@-';
export const thanhChuong = '428@-';
export const canLoc = '443@-';

export const khanhXuan = '06544@2020-03-01';
export const khuatXa = '06565@-';
export const yenKhoai = '06541@-';
export const huuKhanh = '06550@-';
export const dongBuc = '06553@-';
export const tuDoan = '06562@-';
export const tuMich = '06547@-';
export const mauSon = '06532@-';
export const tamGia = '06559@-';

export const caoLau = '06196@-';
export const tanLien = '06244@-';

export const thanhHuong = '17758@-';
export const thanhChi = '17776@-';
export const thanhNgoc = '17755@-';
export const thanhTien = '17737@-';
export const thanhPhong = '17731@-';
export const thanhLien = '17743@-';
export const thanhLinh = '17761@-';
export const thanhLam = '17815@-';

export const kimSongTruong = '18436@2020-03-01';
export const khanhVinhYen = '18466@2020-03-01';

/** Villages have no official code. */
export type VillageFacts = { readonly key: string; readonly name: string; readonly parent: string };

export const villages: readonly VillageFacts[] = [
  { key: 'ban-lay', name: 'Bản Lầy', parent: khanhXuan },
  { key: 'na-ngan', name: 'Nà Ngần', parent: khanhXuan },
  { key: 'ban-chu-b', name: 'Bản Chu B', parent: khuatXa },
  { key: 'quan-phat', name: 'Quân Phát', parent: yenKhoai },
  { key: 'pac-ma', name: 'Pác Mạ', parent: yenKhoai },
];
