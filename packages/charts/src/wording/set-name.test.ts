import { describe, expect, it } from 'vitest';
import { abbreviatedSetName, setShortName } from './set-name.ts';

const national = {
  code: 'XA_NTM_2022',
  nameVi: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021–2025',
  nameEn: 'National criteria for new rural communes, 2021–2025',
};
const provincial = {
  code: 'KDC_KIEU_MAU_LANGSON',
  nameVi: 'Tiêu chí khu dân cư nông thôn mới kiểu mẫu tỉnh Lạng Sơn',
  nameEn: 'Criteria for model residential areas, Lạng Sơn province',
};

describe('the short name of a criteria set', () => {
  it('is its year where its code ends in one', () => {
    expect(setShortName(national, 'vi')).toBe('bộ 2022');
    expect(setShortName(national, 'en')).toBe('2022 set');
  });

  it('is otherwise its name, abbreviated as reports abbreviate it', () => {
    expect(setShortName(provincial, 'vi')).toBe('bộ khu dân cư NTM kiểu mẫu tỉnh Lạng Sơn');
    expect(setShortName(provincial, 'en')).toBe('set for model residential areas, Lạng Sơn province');
  });

  it('loses only the words that every name begins with', () => {
    expect(abbreviatedSetName(national, 'vi')).toBe('xã NTM giai đoạn 2021–2025');
    const conditions = { ...national, nameVi: 'Quy định xã nông thôn mới kiểu mẫu giai đoạn 2021–2025' };
    expect(abbreviatedSetName(conditions, 'vi')).toBe('xã NTM kiểu mẫu giai đoạn 2021–2025');
  });
});
