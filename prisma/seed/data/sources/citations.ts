import type { SourceFacts } from './source-facts.ts';

/** Where texts, levels and dates of the criteria sets were read. */
export const citations: readonly SourceFacts[] = [
  {
    key: 'S01',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: tiêu chí 14',
    address:
      'https://thuvienphapluat.vn/hoi-dap-phap-luat/24BBA-hd-tieu-chi-ve-giao-duc-va-dao-tao-xa-nong-thon-moi-giai-doan-2016-2020.html',
    caution: null,
  },
  {
    key: 'S02',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: tiêu chí 15',
    address:
      'https://thuvienphapluat.vn/hoi-dap-phap-luat/24BBF-hd-tieu-chi-ve-y-te-xa-nong-thon-moi-giai-doan-2016-2020.html',
    caution: 'Trang in "tối thiểu" cho chỉ tiêu 15.3; nghĩa là không vượt quá.',
  },
  {
    key: 'S03',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: tiêu chí 10',
    address:
      'https://thuviennhadat.vn/phap-ly-nha-dat/tieu-chi-ve-thu-nhap-xa-nong-thon-moi-giai-doan-2016---2020-hien-nay-duoc-quy-dinh-ra-sao-318802.html',
    caution: null,
  },
  {
    key: 'S04',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: chỉ tiêu chung, hiệu lực từ 01/12/2016',
    address:
      'https://thukyluat.vn/news/thong-bao-van-ban-moi/ban-hanh-bo-tieu-chi-quoc-gia-xa-nong-thon-moi-giai-doan-2016-2020-19904.html',
    caution: null,
  },
  {
    key: 'S05',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: năm nhóm và 19 tên tiêu chí',
    address: 'http://ntmoi.vinhphuc.gov.vn/ct/cms/chuyenmon/Lists/BanTonGiao/View_Detail.aspx?ItemID=1242',
    caution: null,
  },
  {
    key: 'S06',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: tiêu chí 1',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: thuvienphapluat.vn/hoi-dap-phap-luat/24B70-….',
  },
  {
    key: 'S07',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: nhóm tiêu chí, thu nhập, chỉ tiêu 2.1–2.4 do tỉnh quy định',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: baonghean.vn/en/…-10116980.html.',
  },
  {
    key: 'S08',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: chỉ tiêu 4.2',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: evn.com.vn …18976.',
  },
  {
    key: 'S09',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: một số chỉ tiêu chung',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: tintuc.thuvienphapluat.com …14746.',
  },
  {
    key: 'S10',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: chỉ tiêu 17.1 theo vùng',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: nganhangphapluat.thukyluat.vn …150475.',
  },
  {
    key: 'S11',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: mức Đồng bằng sông Cửu Long của 5, 9.2, 16, 18.1–18.6',
    address: null,
    caution:
      'Địa chỉ ghi chưa đầy đủ: baovinhlong.com.vn 2936489 / 2901906 / 3005434 và sgddt.vinhlong.gov.vn.',
  },
  {
    key: 'S12',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: chỉ tiêu 18.5',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: pbgdpl.gov.vn ItemID=2700.',
  },
  {
    key: 'S13',
    kind: 'citation',
    title: 'QĐ 441/QĐ-BTTTT (28/3/2017): chỉ tiêu 8.1–8.4',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: thaibinh.gov.vn.',
  },
  {
    key: 'S14',
    kind: 'citation',
    title: 'QĐ 69/QĐ-BNN-VPĐP (09/01/2017): 19 tiêu chí, 49 chỉ tiêu',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: nongthonmoi.quangtri.gov.vn sổ tay; QĐ 69/QĐ-BNN-VPĐP 09/01/2017.',
  },
  {
    key: 'S20',
    kind: 'citation',
    title: 'QĐ 318/QĐ-TTg: 19 tên, nhóm, vùng, hiệu lực từ 08/3/2022',
    address:
      'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/39774/ban-hanh-bo-tieu-chi-xa-nong-thon-moi-giai-doan-2021-2025',
    caution: null,
  },
  {
    key: 'S21',
    kind: 'citation',
    title: 'QĐ 318/QĐ-TTg, Phụ lục I: tên theo nhóm, lời văn tiêu chí 3',
    address:
      'https://dantocmiennui.baotintuc.vn/ban-hanh-bo-tieu-chi-xa-nong-thon-moi-giai-doan-2021-2025-post317608.html',
    caution: null,
  },
  {
    key: 'S22',
    kind: 'citation',
    title: 'QĐ 318/QĐ-TTg, Phụ lục I: 15.3 theo vùng, 15.4 của hai vùng',
    address: null,
    caution:
      'Địa chỉ ghi chưa đầy đủ: http://118.69.201.250:801/phap-luat/tim-tu-van?…&q=Thực+hành+khám+chữa+bệnh (trang sao lại từ thuvienphapluat.vn).',
  },
  {
    key: 'S23',
    kind: 'citation',
    title: 'QĐ 1491/QĐ-BGDĐT (06/6/2022): tiêu chí 5 và chỉ tiêu 14.1 theo vùng',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: chatluongvacuocsong.vn …d95868.',
  },
  {
    key: 'S24',
    kind: 'citation',
    title: 'QĐ 1680/QĐ-BNN-VPĐP (11/5/2022): chỉ tiêu 3.1, 3.2',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: lawnet.vn …102351; ccptnt.vn.',
  },
  {
    key: 'S25',
    kind: 'citation',
    title: 'QĐ 1327/QĐ-BCT (03/6/2024): tiêu chí 4 của bộ nâng cao theo vùng',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: thuvienphapluat.vn/chinh-sach-phap-luat-moi …email/65342.',
  },
  {
    key: 'S26',
    kind: 'citation',
    title: 'Lạng Sơn, bộ nâng cao: chỉ tiêu 14.1–14.4',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: dantoctongiao.vietnamnet.vn …2101538.',
  },
  {
    key: 'S27',
    kind: 'citation',
    title: 'QĐ 1361/QĐ-UBND tỉnh Bình Phước: tên 19 tiêu chí nâng cao',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: vietnamnet.vn/…-2086842.html.',
  },
  {
    key: 'S28',
    kind: 'citation',
    title: 'Thanh Hóa: nước sạch, chỉ tiêu 17.1 và 18.1',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: m.baomoi.com c/44061754.',
  },
  {
    key: 'S29',
    kind: 'citation',
    title: 'QĐ 1360/QĐ-UBND tỉnh Bình Phước (28/7/2022): bộ của tỉnh theo Phụ lục I',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: sldtbxh.binhphuoc.gov.vn/en 207.',
  },
  {
    key: 'S30',
    kind: 'citation',
    title: 'QĐ 319/QĐ-TTg: bốn điều kiện xã kiểu mẫu',
    address:
      'https://dantocphattrien.vietnamnet.vn/xa-nong-thon-moi-kieu-mau-co-it-nhat-1-mo-hinh-thon-thong-minh-1646752269529.htm',
    caution: null,
  },
  {
    key: 'S31',
    kind: 'citation',
    title: 'QĐ 319/QĐ-TTg: bốn điều kiện xã kiểu mẫu',
    address:
      'https://baoquangnam.vn/thoi-su-nong-thon-moi/quy-dinh-xa-nong-thon-moi-kieu-mau-giai-doan-2021-2025-124590.html',
    caution: null,
  },
  {
    key: 'S32',
    kind: 'citation',
    title: 'QĐ 320/QĐ-TTg: các điều kiện (1)–(5) của huyện',
    address:
      'http://118.69.201.250:801/phap-luat/ho-tro-phap-luat/tieu-chi-ve-huyen-nong-thon-moi-quy-dinh-thi-xa-thanh-pho-truc-thuoc-cap-tinh-hoan-thanh-nhiem-vu-x-1493.html',
    caution: 'Trang sao lại từ thuvienphapluat.vn.',
  },
  {
    key: 'S33',
    kind: 'citation',
    title: 'QĐ 320/QĐ-TTg: một số chỉ tiêu',
    address: null,
    caution:
      'Địa chỉ ghi chưa đầy đủ: langngheviet.com.vn …25641; tapchigiaoduc 87640; QĐ 1723/QĐ-BTP; Nam Định 1749/SNV-XDCQ.',
  },
  {
    key: 'S34',
    kind: 'citation',
    title: 'QĐ 211/QĐ-TTg (01/3/2024): sửa đổi',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: nguoihanoi.vn 82143.',
  },
  {
    key: 'S35',
    kind: 'citation',
    title: 'QĐ 51/2025/QĐ-TTg: 10 tên, 47 chỉ tiêu, ba nhóm xã',
    address:
      'https://thoibaotaichinhvietnam.vn/ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-189751.html',
    caution: null,
  },
  {
    key: 'S36',
    kind: 'citation',
    title: 'QĐ 51/2025/QĐ-TTg: phần mở đầu',
    address:
      'https://xaydungchinhsach.chinhphu.vn/toan-van-quyet-dinh-51-2025-qd-ttg-ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-119251230104614909.htm',
    caution: 'Chỉ đọc được phần mở đầu.',
  },
  {
    key: 'S37',
    kind: 'citation',
    title: 'QĐ 51/2025/QĐ-TTg: hiệu lực từ 15/02/2026',
    address:
      'https://vneconomy.vn/bo-tieu-chi-nong-thon-moi-20262030-mo-duong-cho-xay-dung-nong-thon-hien-dai.htm',
    caution: null,
  },
  {
    key: 'S38',
    kind: 'citation',
    title: 'Lạng Sơn: QĐ 1271/QĐ-UBND (16/7/2019) và QĐ 738/QĐ-UBND (19/4/2019)',
    address: 'http://sonn.langson.gov.vn/en/taxonomy/term/95/feed',
    caution: 'Chỉ có tên và đường dẫn của hai quyết định; không có toàn văn.',
  },
  {
    key: 'S39',
    kind: 'citation',
    title: 'Bài về họp đánh giá tiến độ xã kiểu mẫu, huyện Lộc Bình, 12/7/2024',
    address: null,
    caution: 'Không lưu địa chỉ.',
  },
  {
    key: 'S40',
    kind: 'citation',
    title: 'Bài về buổi làm việc với xã Kim Song Trường',
    address: null,
    caution: 'Không lưu địa chỉ.',
  },
  {
    key: 'S41',
    kind: 'citation',
    title: 'Bài về hội nghị triển khai năm 2022, huyện Thanh Chương',
    address: null,
    caution: 'Không lưu địa chỉ.',
  },
  {
    key: 'S42',
    kind: 'citation',
    title: 'Hà Tĩnh: QĐ 36, 37/2022/QĐ-UBND (09/12/2022), tiêu chí 20',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: nongthonmoi.hatinh.gov.vn danh mục văn bản; tinthethaonews, thẻ bài.',
  },
  {
    key: 'S43',
    kind: 'citation',
    title: 'Hà Tĩnh: khu dân cư nông thôn mới kiểu mẫu, 10 tiêu chí',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: nongthonmoihatinh.vn …25951.',
  },
  {
    key: 'S44',
    kind: 'citation',
    title: 'Thanh Lĩnh đạt 15/15 tiêu chí nâng cao, 2021',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: vanhoadoanhnghiepvn.vn.',
  },
  {
    key: 'S45',
    kind: 'citation',
    title: 'QĐ 691/QĐ-TTg (05/6/2018): xã kiểu mẫu',
    address: null,
    caution: 'Địa chỉ ghi chưa đầy đủ: tuoitrethudo 19855; vietnamplus.vn/en 132705.',
  },
  {
    key: 'S46',
    kind: 'citation',
    title: 'Bài về hội nghị sơ kết quý I/2020, huyện Lộc Bình',
    address: null,
    caution: 'Không lưu địa chỉ.',
  },
  {
    key: 'S47',
    kind: 'citation',
    title: 'Vĩnh Long 2025: áp dụng chỉ tiêu 9.2 từ 85%',
    address: 'https://baovinhlong.com.vn/xa-hoi/202506/tren-97-can-nha-kien-co-va-ban-kien-co-7d004cf',
    caution: null,
  },
  {
    key: 'S48',
    kind: 'citation',
    title: 'Nghệ An: nhà ở đạt chuẩn "3 cứng"',
    address:
      'https://baonghean.vn/en/kho-trong-thuc-hien-nha-o-dan-cu-dat-chuan-3-cung-o-nghe-an-10282795.html',
    caution: null,
  },
  {
    key: 'S49',
    kind: 'citation',
    title: 'Nam Định: thu nhập xã kiểu mẫu theo năm',
    address:
      'http://baonamdinh.vn/channel/5083/202208/ubnd-tinh-ban-hanh-quyet-dinh-ve-tieu-chi-xa-nong-thon-moi-kieu-mau-2552387/',
    caution: null,
  },
  {
    key: 'S50',
    kind: 'citation',
    title: 'QĐ 1980/QĐ-TTg: hộ nghèo, thu nhập theo vùng',
    address: 'https://www.pubgduo.com/vi-mo/5024.html',
    caution: null,
  },
];
