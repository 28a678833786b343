import type { Lang } from '@tiendo/domain/wording/lang.ts';

const words = {
  open: { vi: 'Mở để xem từng xã, đổi kỳ', en: 'Open to explore' },
  openFigure: { vi: 'Mở trên Tiendo', en: 'Open in Tiendo' },
  table: { vi: 'Xem bảng số', en: 'Show the table' },
  files: { vi: 'Tải về:', en: 'Download:' },
  below: { vi: 'Đơn vị bên trong có số công bố', en: 'Units inside with published figures' },
  all: { vi: 'Mọi đơn vị', en: 'All units' },
  index: { vi: 'Số liệu nông thôn mới đã công bố', en: 'Published figures on new rural development' },
  indexText: {
    vi: 'Mỗi trang chỉ có số đã công bố hoặc đã được duyệt, kèm nguồn và ngày; không có số mô phỏng.',
    en: 'Each page holds figures that were published or accepted only, with source and date; nothing simulated.',
  },
  none: { vi: 'Chưa có số công bố nào.', en: 'No figure is published yet.' },
  only: { vi: 'Chỉ gồm số đã công bố hoặc đã được duyệt.', en: 'Published or accepted figures only.' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
} satisfies Record<string, Record<Lang, string>>;

/** Words of the pages that are written on the server. */
export const pageWord = (key: keyof typeof words, lang: Lang): string => words[key][lang];
