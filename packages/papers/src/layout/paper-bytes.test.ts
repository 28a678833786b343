import { describe, expect, it } from 'vitest';
import { partsOf, textOf } from '../testing/read-paper.ts';
import type { OfficialPaper, PaperFile } from './official-paper.ts';
import { paperBytes } from './paper-bytes.ts';

const paper: OfficialPaper = {
  is: 'paper',
  kind: 'TỜ TRÌNH',
  abstract: 'Về việc thử',
  issuer: { superior: ['Sở Nội vụ'], name: ['Văn phòng'], place: 'Lạng Sơn' },
  number: '05',
  symbol: 'TTr-VP',
  date: '2024-02-05',
  addressees: ['Ủy ban nhân dân tỉnh Lạng Sơn'],
  body: [
    { is: 'bases', bases: ['Căn cứ một;', 'Căn cứ hai'] },
    { is: 'heading', level: 1, text: 'NỘI DUNG' },
    { is: 'item', words: 'việc thứ nhất' },
  ],
  closing: {
    is: 'issued',
    recipients: ['Như trên', 'Lưu: VT'],
    signature: { titles: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: null },
  },
};

const file: PaperFile = {
  title: 'Tờ trình thử',
  author: 'Văn phòng',
  draft: false,
  simulated: false,
  parts: [paper],
};

const partsOfFile = async (changed: Partial<PaperFile> = {}) =>
  partsOf(await paperBytes({ ...file, ...changed }));
const readFile = async (changed: Partial<OfficialPaper> = {}) =>
  textOf(await paperBytes({ ...file, parts: [{ ...paper, ...changed }] }));

describe('the layout of Nghị định 30/2020/NĐ-CP', () => {
  it('is A4 upright with margins of 20, 20, 30 and 15 mm, in Times New Roman, in Vietnamese', async () => {
    const parts = await partsOfFile();
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(parts['word/document.xml']).toContain('w:top="1134" w:right="851" w:bottom="1134" w:left="1701"');
    expect(parts['word/styles.xml']).toContain('w:ascii="Times New Roman"');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="vi-VN"');
  });

  it('numbers pages at the top from the second one on', async () => {
    const parts = await partsOfFile();
    const headers = Object.entries(parts).filter(([path]) => /^word\/header\d+\.xml$/u.test(path));
    expect(headers.map(([, xml]) => xml.includes('PAGE'))).toEqual(expect.arrayContaining([true, false]));
    expect(parts['word/document.xml']).toContain('<w:titlePg/>');
    const plain = headers.find(([, xml]) => !xml.includes('PAGE'))?.[0].slice('word/'.length) ?? '';
    const id = new RegExp(`Id="([^"]+)"[^>]*Target="${plain}"`, 'u').exec(
      parts['word/_rels/document.xml.rels'] ?? '',
    )?.[1];
    expect(parts['word/document.xml']).toMatch(
      new RegExp(`<w:headerReference (w:type="first" r:id="${id}"|r:id="${id}" w:type="first")/>`, 'u'),
    );
  });

  it('writes head, bases, numbered headings and recipients with their marks', async () => {
    const lines = (await readFile()).split('\n');
    for (const line of [
      'SỞ NỘI VỤ',
      'VĂN PHÒNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/TTr-VP',
      'Lạng Sơn, ngày 05 tháng 02 năm 2024',
      'Kính gửi: Ủy ban nhân dân tỉnh Lạng Sơn',
      'Căn cứ một;',
      'Căn cứ hai.',
      'I. NỘI DUNG',
      '- việc thứ nhất',
      '- Như trên;',
      '- Lưu: VT.',
    ])
      expect(lines).toContain(line);
  });

  it('leaves dots for a number, a day, a place and a name that are not known', async () => {
    const issuer = { ...paper.issuer, place: null };
    const text = await readFile({ number: null, date: null, issuer });
    expect(text).toContain('Số: ……/TTr-VP');
    expect(text).toContain('……, ngày …… tháng …… năm ……');
    expect(text.trimEnd().split('\n').at(-1)).toBe('……');
  });

  it('gives more than one addressee a line each', async () => {
    const lines = (await readFile({ addressees: ['Sở Y tế', 'Sở Xây dựng'] })).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['Kính gửi:', '- Sở Y tế;', '- Sở Xây dựng.']));
  });

  it('marks drafts at the head and simulated data at the foot of every page', async () => {
    const footers = (parts: Readonly<Record<string, string>>) =>
      Object.entries(parts).filter(
        ([path, xml]) => path.startsWith('word/footer') && xml.includes('MÔ PHỎNG'),
      );
    const [plain, marked] = [await partsOfFile(), await partsOfFile({ draft: true, simulated: true })];
    expect(plain['word/document.xml']).not.toContain('DỰ THẢO');
    expect(footers(plain)).toHaveLength(0);
    expect(marked['word/document.xml']).toContain('DỰ THẢO');
    expect(footers(marked)).toHaveLength(2);
  });

  it('tells title and author, and not when it was made', async () => {
    const properties = (await partsOfFile())['docProps/core.xml'] ?? '';
    expect(properties).toContain('<dc:title>Tờ trình thử</dc:title>');
    expect(properties).toContain('<dc:creator>Văn phòng</dc:creator>');
    expect(properties).not.toContain('dcterms:created');
  });
});
