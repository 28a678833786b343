export type ProvinceFacts = { readonly code: string; readonly name: string; readonly region: string };
export type DistrictFacts = { readonly code: string; readonly name: string; readonly province: string };

export const country = { code: 'VN', name: 'Việt Nam' };

/** Provinces with their region in the criteria sets of 2016 and 2022. */
export const provinces: readonly ProvinceFacts[] = [
  { code: '20', name: 'Lạng Sơn', region: 'TDMNPB' },
  { code: '40', name: 'Nghệ An', region: 'BTB' },
  { code: '42', name: 'Hà Tĩnh', region: 'BTB' },
];

export const districts: readonly DistrictFacts[] = [
  { code: '183', name: 'Cao Lộc', province: '20' },
  { code: '188', name: 'Lộc Bình', province: '20' },
  { code: '428', name: 'Thanh Chương', province: '40' },
  { code: '443', name: 'Can Lộc', province: '42' },
];

/** Districts ended when two-tier local government began. */
export const districtsEnd = '2025-07-01';
