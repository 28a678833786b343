import type { UnitRow } from './unit-facts.ts';

/** Units of two-tier government from 2025-07-01 that cover the four districts, by province. */
export const unitsOf2025: Readonly<Record<string, readonly UnitRow[]>> = {
  '20': [
    ['05977', 'Đông Kinh', 'ward', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06184', 'Đồng Đăng', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06187', 'Kỳ Lừa', 'ward', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06196', 'Ba Sơn', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06211', 'Cao Lộc', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06220', 'Công Sơn', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06286', 'Khánh Khê', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06316', 'Tân Đoàn', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06526', 'Na Dương', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06529', 'Lộc Bình', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06541', 'Mẫu Sơn', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06565', 'Khuất Xá', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06577', 'Thống Nhất', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06601', 'Lợi Bác', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['06607', 'Xuân Dương', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
  ],
  '40': [
    ['17713', 'Đại Đồng', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['17722', 'Hạnh Lâm', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['17728', 'Cát Ngạn', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['17743', 'Tam Đồng', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['17759', 'Sơn Lâm', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['17770', 'Hoa Quân', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['17779', 'Xuân Lâm', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['17791', 'Kim Bảng', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['17818', 'Bích Hào', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
  ],
  '42': [
    ['18406', 'Can Lộc', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['18418', 'Tùng Lộc', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['18436', 'Trường Lưu', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['18466', 'Gia Hanh', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['18481', 'Xuân Lộc', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
    ['18484', 'Đồng Lộc', 'commune', '2025-07-01', null, 'act', 'units-2025-07-01'],
  ],
};
