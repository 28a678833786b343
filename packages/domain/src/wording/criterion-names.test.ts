import { describe, expect, it } from 'vitest';
import {
  type CriterionNames,
  criterionLabel,
  criterionName,
  criterionNameOrPlace,
} from './criterion-names.ts';

const environment: CriterionNames = {
  name: 'Môi trường và an toàn thực phẩm',
  nameEn: 'Environment and food safety',
  shortName: 'Môi trường, an toàn TP',
  shortNameEn: 'Environment and food',
};
const unnamed: CriterionNames = { name: null, nameEn: null, shortName: null, shortNameEn: null };

describe('the name of a criterion', () => {
  it('is whole or short, in the language of the reader', () => {
    const told = (lang: 'vi' | 'en', length: 'whole' | 'short') =>
      criterionName(environment, lang, length)?.text;
    expect([told('vi', 'whole'), told('vi', 'short'), told('en', 'whole'), told('en', 'short')]).toEqual([
      'Môi trường và an toàn thực phẩm',
      'Môi trường, an toàn TP',
      'Environment and food safety',
      'Environment and food',
    ]);
  });

  it('is the one there is where it has only one length', () => {
    const culture = { ...unnamed, name: 'Văn hóa', nameEn: 'Culture' };
    expect(criterionName(culture, 'vi', 'short')?.text).toBe('Văn hóa');
    expect(criterionName(culture, 'en', 'short')?.text).toBe('Culture');
  });

  it('is the Vietnamese one, and says so, where no English one is known', () => {
    const untranslated = { ...unnamed, name: 'Văn hóa' };
    expect(criterionName(untranslated, 'en', 'whole')).toEqual({ text: 'Văn hóa', lang: 'vi' });
  });

  it('follows its number in a list, and either stands alone where the other is not known', () => {
    const labels = [
      { ...environment, number: 17, position: 17 },
      { ...unnamed, number: 3, position: 3 },
      { ...environment, number: null, position: 17 },
      { ...unnamed, number: null, position: 5 },
    ].map((criterion) => criterionLabel(criterion, 'en', 'short'));
    expect(labels.map(({ text }) => text)).toEqual([
      '17 Environment and food',
      '3',
      'Environment and food',
      'Criterion 5',
    ]);
    expect(criterionLabel({ ...unnamed, name: 'Văn hóa', number: 16, position: 16 }, 'en', 'short')).toEqual({
      text: '16 Văn hóa',
      lang: 'vi',
    });
  });

  it('gives way to the place in the set where no source names it', () => {
    expect(criterionNameOrPlace({ ...unnamed, position: 3 }, 'vi', 'short')).toEqual({
      text: 'Tiêu chí 3',
      lang: 'vi',
    });
    expect(criterionNameOrPlace({ ...environment, position: 17 }, 'en', 'short').text).toBe(
      'Environment and food',
    );
  });

  it('is not made up', () => {
    expect(criterionName(unnamed, 'vi', 'whole')).toBeNull();
    expect(criterionName(unnamed, 'en', 'short')).toBeNull();
  });
});
