import type { UnitRow } from './unit-facts.ts';

/** Communes and townships of Cao Lộc district, one row for each name under one code. */
export const caoLocUnits: readonly UnitRow[] = [
  ['06184', 'Đồng Đăng', 'township', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06187', 'Cao Lộc', 'township', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06190', 'Bảo Lâm', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06193', 'Thanh Lòa', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06196', 'Cao Lâu', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06199', 'Thạch Đạn', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06202', 'Xuất Lễ', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06205', 'Hồng Phong', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06208', 'Thụy Hùng', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06211', 'Lộc Yên', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06214', 'Phú Xá', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06217', 'Bình Trung', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06220', 'Hải Yến', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06223', 'Hòa Cư', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06226', 'Hợp Thành', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06229', 'Song Giáp', 'commune', null, '2020-01-01', 'act', 'units-2019-10-17'],
  ['06232', 'Công Sơn', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06235', 'Gia Cát', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06238', 'Mẫu Sơn', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06241', 'Xuân Long', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06244', 'Tân Liên', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06247', 'Yên Trạch', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
  ['06250', 'Tân Thành', 'commune', null, '2025-07-01', 'act', 'units-2019-10-17'],
];
