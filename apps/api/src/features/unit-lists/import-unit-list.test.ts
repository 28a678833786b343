import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListFile } from '../../shared/lists/csv-table.ts';
import { listProblemCodes } from '../../shared/lists/list-problem.ts';
import { listProblemPlace, listProblemText } from '../../shared/lists/list-problem-words.ts';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import { importUnitList } from './import-unit-list.ts';
import { prismaUnitListStore } from './prisma-unit-list-store.ts';

let stored: StoredData;

beforeAll(async () => {
  stored = await openStoredData('reference');
});
afterAll(() => stored.close());

const file = (name: string, lines: readonly string[], form = '\n'): ListFile => ({
  name,
  bytes: new TextEncoder().encode(lines.join(form)),
});

const take = (
  units: readonly string[],
  mapping: readonly string[] | null = null,
  legalBasis: string | null = null,
) =>
  importUnitList(prismaUnitListStore(stored.database), {
    units: file('units.csv', units),
    mapping: mapping === null ? null : file('mapping.csv', mapping),
    legalBasis,
  });

const heading = 'code,name,kind,parent_code,valid_from,valid_to';

async function problemsOf(units: readonly string[], mapping: readonly string[] | null = null) {
  const before = await rowsOf();
  const { ok, problems } = await take(units, mapping);
  expect(ok).toBe(problems.every(({ severity }) => severity === 'note'));
  if (!ok) expect(await rowsOf()).toEqual(before);
  return problems.map(({ code, ...problem }) => `${code} ${listProblemPlace(problem as never, 'en')}`);
}

const rowsOf = async () => [
  await stored.database.administrativeUnit.count(),
  await stored.database.unitSuccession.count(),
  await stored.database.reorganisation.count(),
];

/** A province of its own: a district of three communes that ends with them, as in 2025. */
const province = [
  '\ufeffMã;Tên đơn vị;Trực thuộc;Từ ngày;Đến ngày',
  '91;Tỉnh Kiên Giang;;;',
  '899;Huyện An Minh;91;;01/7/2025',
  `31018;${'Thị trấn Thứ Mười Một'.normalize('NFD')};899;;01/7/2025`,
  '31024;xã Thuận Hoà;899;;01/7/2025',
  '31027;Xã Đông Hòa;899;;1/7/2025',
  '31018;Xã An Minh;91;2025-07-01;',
  '31027;Xã Đông Hòa;91;2025-07-01;',
];

const mapping = [
  'mã cũ;mã mới;hình thức',
  '31018;31018;',
  '31024;31018;sáp nhập',
  '31027;31027;chuyển đơn vị cấp trên',
];

describe('a list of units with who became what', () => {
  it('is taken in with either language of headings, either separator, and marks composed or not', async () => {
    const first = await take(province, mapping, 'Nghị quyết 1672/NQ-UBTVQH15');
    expect(first).toEqual({
      ok: true,
      counts: { added: 7, ended: 0, unchanged: 0, linked: 3, linkedBefore: 0, reorganisations: 1 },
      problems: [],
    });
    const units = await stored.database.administrativeUnit.findMany({
      where: { OR: [{ parent: { code: '899' } }, { parent: { code: '91' } }] },
      include: { parent: true, predecessors: { include: { predecessor: true } }, endedBy: true },
      orderBy: { id: 'asc' },
    });
    expect(units.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'district An Minh',
      'township Thứ Mười Một',
      'commune Thuận Hoà',
      'commune Đông Hòa',
      'commune An Minh',
      'commune Đông Hòa',
    ]);
    const [district, , , , anMinh, dongHoa] = units;
    expect(district?.endedBy?.title).toBe('Sắp xếp đơn vị hành chính tỉnh Kiên Giang từ ngày 01/07/2025');
    expect(
      anMinh?.predecessors.map(({ kind, basis, predecessor }) => [predecessor.name, kind, basis]),
    ).toEqual([
      ['Thứ Mười Một', 'merge', 'act'],
      ['Thuận Hoà', 'merge', 'act'],
    ]);
    expect(dongHoa?.predecessors.map(({ kind }) => kind)).toEqual(['transfer']);
  });

  it('changes nothing the second time', async () => {
    await take(province, mapping);
    const before = await rowsOf();
    expect(await take(province, mapping)).toMatchObject({
      ok: true,
      counts: { added: 0, ended: 0, unchanged: 7, linked: 0, linkedBefore: 3, reorganisations: 0 },
    });
    expect(await rowsOf()).toEqual(before);
  });

  it('puts lost leading zeros back and says so', async () => {
    const { ok, problems } = await take([
      heading,
      '7,Tỉnh Thử,tỉnh,,,',
      '70,Huyện Thử,huyện,7,,',
      '2701,Xã Một,xã,70,,',
    ]);
    expect(ok).toBe(true);
    expect(
      problems.map((problem) => `${listProblemPlace(problem, 'vi')}: ${listProblemText(problem, 'vi')}`),
    ).toEqual([
      'units.csv, dòng 2, cột “code”: Mã “7” mất số 0 ở đầu: hiểu là 07.',
      'units.csv, dòng 3, cột “code”: Mã “70” mất số 0 ở đầu: hiểu là 070.',
      'units.csv, dòng 3, cột “parent_code”: Mã “7” mất số 0 ở đầu: hiểu là 07.',
      'units.csv, dòng 4, cột “code”: Mã “2701” mất số 0 ở đầu: hiểu là 02701.',
      'units.csv, dòng 4, cột “parent_code”: Mã “70” mất số 0 ở đầu: hiểu là 070.',
    ]);
  });
});

describe('the real lists of Lộc Bình', () => {
  it('are what is stored, the code of Yên Khoái and Mẫu Sơn among them', async () => {
    const result = await take(
      [heading, '06541,Xã Yên Khoái,,188,,2025-07-01', '06541,Xã Mẫu Sơn,,20,2025-07-01,'],
      ['old_code,new_code,kind', '06541,06541,merge', '06532,06541,merge', '6547,06541,merge'],
    );
    expect(result).toMatchObject({
      ok: true,
      counts: { unchanged: 2, linkedBefore: 3, added: 0, linked: 0 },
    });
    expect(result.problems.map(({ code }) => code)).toEqual(['code_zeros_restored']);
  });
});

describe('a list with mistakes', () => {
  const row = (text: string) => [heading, text];

  it.each<[string, string[], string[] | null, string[]]>([
    ['no rows', [heading], null, ['file_empty units.csv']],
    [
      'a column missing',
      ['code,kind', '1,2'],
      null,
      [
        'column_missing units.csv',
        'column_missing units.csv',
        'cell_empty units.csv, line 2, column “name”',
        'kind_unknown units.csv, line 2, column “kind”',
      ],
    ],
    ['an open quote', [heading, '06999,"Xã Mới,xã,20,,'], null, ['not_csv units.csv, line 2']],
    [
      'letters in a code',
      row('06A99,Xã Mới,xã,20,,'),
      null,
      ['code_invalid units.csv, line 2, column “code”'],
    ],
    [
      'a code too long',
      row('0699999,Xã Mới,xã,20,,'),
      null,
      ['code_invalid units.csv, line 2, column “code”'],
    ],
    [
      'a day that does not exist',
      row('06999,Xã Mới,xã,20,31/02/2025,'),
      null,
      ['date_invalid units.csv, line 2, column “valid_from”'],
    ],
    [
      'an end before the start',
      row('06999,Xã Mới,xã,20,2025-07-01,2025-01-01'),
      null,
      ['dates_reversed units.csv, line 2, column “valid_to”'],
    ],
    ['an unknown kind', row('06999,Mới,tổng,20,,'), null, ['kind_unknown units.csv, line 2, column “kind”']],
    [
      'a kind against the name',
      row('06999,Phường Mới,xã,20,,'),
      null,
      ['kind_contradicts_name units.csv, line 2, column “kind”'],
    ],
    ['no kind at all', row('06999,Mới,,20,,'), null, ['cell_empty units.csv, line 2, column “kind”']],
    [
      'an unknown parent',
      row('06999,Xã Mới,xã,999,,'),
      null,
      ['parent_unknown units.csv, line 2, column “parent_code”'],
    ],
    [
      'a parent that ends before',
      row('06999,Xã Mới,xã,188,2025-01-01,'),
      null,
      ['parent_unknown units.csv, line 2, column “parent_code”'],
    ],
    [
      'a parent of its own level',
      row('06999,Xã Mới,xã,06541,2025-07-01,'),
      null,
      ['parent_wrong_kind units.csv, line 2, column “parent_code”'],
    ],
    [
      'the same row twice',
      [heading, '06999,Xã Mới,xã,20,,', '06999,Xã Mới,xã,20,,'],
      null,
      ['row_twice units.csv, line 3, column “code”'],
    ],
    [
      'a code for two at one time',
      [heading, '06999,Xã Mới,xã,20,,', '06999,Xã Khác,xã,20,2020-01-01,'],
      null,
      ['codes_overlap units.csv, line 3, column “code”'],
    ],
    [
      'a code that is taken',
      row('06541,Xã Mới,xã,20,2026-01-01,'),
      null,
      ['stored_overlaps units.csv, line 2, column “valid_from”'],
    ],
    [
      'another name for a stored unit',
      row('06541,Xã Mẫu Sơn Mới,xã,20,2025-07-01,'),
      null,
      ['stored_differs units.csv, line 2, column “name”'],
    ],
    [
      'another end for a stored unit',
      row('06541,Xã Yên Khoái,xã,188,,2025-01-01'),
      null,
      ['stored_differs units.csv, line 2, column “valid_to”'],
    ],
    [
      'another parent for a stored unit',
      row('06541,Xã Mẫu Sơn,xã,40,2025-07-01,'),
      null,
      ['stored_differs units.csv, line 2, column “parent_code”'],
    ],
  ])('is refused with %s, by line and column', async (_, units, pairs, problems) => {
    expect(await problemsOf(units, pairs)).toEqual(problems);
  });

  const ending = [
    heading,
    '06541,Xã Mẫu Sơn,,20,2025-07-01,2026-01-01',
    '06541,Xã Mẫu Sơn Mới,xã,20,2026-01-01,',
  ];
  const pairs = (...rows: string[]) => ['old_code,new_code,kind', ...rows];

  it.each<[string, string[], string[], string[]]>([
    [
      'an old unit that never was',
      ending,
      pairs('99998,06541,'),
      ['old_unit_unknown mapping.csv, line 2, column “old_code”'],
    ],
    [
      'a new unit that never was',
      ending,
      pairs('06541,99998,'),
      ['new_unit_unknown mapping.csv, line 2, column “new_code”'],
    ],
    [
      'an old unit that has become another one',
      ending,
      pairs('06565,06541,'),
      [
        'successor_missing units.csv, line 2, column “valid_to”',
        'predecessor_missing units.csv, line 3, column “valid_from”',
        'old_unit_followed mapping.csv, line 2, column “old_code”',
      ],
    ],
    [
      'an old unit that goes on',
      ending,
      pairs('05977,06541,'),
      ['old_unit_goes_on mapping.csv, line 2, column “old_code”'],
    ],
    [
      'a new unit that begins on another day',
      ending,
      pairs('06574,06541,'),
      ['no_common_day mapping.csv, line 2, column “old_code”'],
    ],
    [
      'an unknown kind',
      ending,
      pairs('06541,06541,biến mất'),
      ['succession_kind_unknown mapping.csv, line 2, column “kind”'],
    ],
    [
      'days that are not told',
      ending,
      pairs('06541,06541,'),
      ['several_days mapping.csv, line 2, column “old_code”'],
    ],
    [
      'a unit that is lost',
      ending,
      pairs('?,06541,'),
      ['successor_missing units.csv, line 2, column “valid_to”'],
    ],
    [
      'a unit out of nothing',
      ending,
      pairs('06541,?,'),
      ['predecessor_missing units.csv, line 3, column “valid_from”'],
    ],
  ])('is refused with %s in the mapping', async (_, units, rows, problems) => {
    expect(await problemsOf(units, rows)).toEqual(problems);
  });

  it('is refused with a kind that does not fit, and with the same pair twice', async () => {
    const rows = [
      'old_code,new_code,kind,date',
      '06541,06541,recode,2026-01-01',
      '06541,06541,rename,2026-01-01',
    ];
    expect(await problemsOf(ending, rows)).toEqual([
      'kind_does_not_fit mapping.csv, line 2, column “kind”',
      'row_twice mapping.csv, line 3, column “old_code”',
    ]);
  });

  it('is refused whole when the bytes are not UTF-8', async () => {
    const units = { name: 'units.csv', bytes: new Uint8Array([0x63, 0x6f, 0xe3, 0x2c]) };
    const store = prismaUnitListStore(stored.database);
    const { ok, problems } = await importUnitList(store, { units, mapping: null, legalBasis: null });
    expect([ok, problems.map(({ code }) => code)]).toEqual([false, ['not_utf8']]);
  });
});

it('is refused while something lies in what ends, or reported after the end', async () => {
  expect(await problemsOf([heading, '20,Tỉnh Lạng Sơn,,,,2027-01-01'])).toEqual([
    'children_left_behind units.csv, line 2, column “valid_to”',
  ]);
  await stored.database.$executeRaw`
    INSERT INTO progress_snapshot (unit_id, set_id, as_of, basis, origin, state, size, met_count)
    SELECT u.id, s.id, '2027-03-31', 'self_assessed', 'form', 'accepted', 10, 3 FROM administrative_unit u, criteria_set s
    WHERE u.code = '06601' AND u.valid_to IS NULL AND s.code = 'XA_NTM_2026'`;
  expect(await problemsOf([heading, '06601,Xã Lợi Bác,,20,2025-07-01,2027-01-01'])).toEqual([
    'progress_after_end units.csv, line 2, column “valid_to”',
  ]);
});

it('says of what is not known that it is not, where the mapping says so', async () => {
  const units = [
    heading,
    '06565,Xã Khuất Xá,,20,2025-07-01,2027-01-01',
    '06566,Xã Khuất Xá Mới,xã,20,2027-01-01,',
  ];
  expect((await take(units, ['old_code,new_code', '06565,?', '?,06566'])).ok).toBe(true);
});

it('takes in a country of 10,600 communes, and finds it unchanged the second time', async () => {
  const codes = Array.from({ length: 50 }, (_, index) => String(43 + index)).filter((code) => code !== '91');
  const perProvince = Math.ceil(10_600 / codes.length);
  const rows = codes.flatMap((code, place) => [
    `${code},Tỉnh ${code},tỉnh,,,`,
    ...Array.from({ length: perProvince }, (_, index) => {
      const commune = String(40_000 + place * perProvince + index);
      return `${commune},Xã ${commune},xã,${code},,`;
    }),
  ]);
  const first = await take([heading, ...rows]);
  expect(first).toMatchObject({ ok: true, problems: [] });
  expect(first.counts.added).toBeGreaterThanOrEqual(10_600);
  expect((await take([heading, ...rows])).counts).toMatchObject({ added: 0, unchanged: first.counts.added });
}, 120_000);

it.each(listProblemCodes)('words %s without a gap', (code) => {
  const problem = {
    file: 'a',
    line: 1,
    column: 'b',
    code,
    severity: 'error',
    given: 'x',
    expected: 'y',
  } as const;
  for (const lang of ['vi', 'en'] as const) expect(listProblemText(problem, lang)).toMatch(/^[^{}]+[.]$/);
});
