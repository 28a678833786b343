import { expect, test } from 'vitest';
import { shippedDatabase } from './testing/shipped-database.ts';

const prisma = shippedDatabase('demonstration');

test('every criterion with a Vietnamese name has an English one, and no other has', async () => {
  const rows = await prisma().criterion.findMany();
  const named = rows.filter(({ name }) => name !== null);
  expect(named.length).toBeGreaterThan(100);
  const english = named.flatMap(({ nameEn, shortNameEn, groupNameEn }) => [nameEn, shortNameEn, groupNameEn]);
  expect(named.filter(({ nameEn }) => nameEn === null)).toEqual([]);
  expect(named.filter((row) => (row.groupName === null) !== (row.groupNameEn === null))).toEqual([]);
  expect(english.filter((name) => name !== null && !/^[\x20-\x7e]+$/.test(name))).toEqual([]);
  expect(rows.filter(({ name, nameEn }) => name === null && nameEn !== null)).toEqual([]);
});

test('no English name for the axis of a chart is longer than the room it has', async () => {
  const rows = await prisma().criterion.findMany({ where: { nameEn: { not: null } } });
  const lengths = rows.map(({ nameEn, shortNameEn }) => (shortNameEn ?? nameEn ?? '').length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(22);
});

test('no two criteria of a set share a name in English', async () => {
  const rows = await prisma().criterion.findMany({ where: { nameEn: { not: null } } });
  const names = rows.map((row) => `${row.setId} ${row.shortNameEn ?? row.nameEn}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('what is told of reports and their figures in Vietnamese words is told in English too', async () => {
  const [figures, reports, groups] = await Promise.all([
    prisma().publishedFigure.findMany(),
    prisma().sourceDocument.findMany({ where: { kind: 'report' } }),
    prisma().unitGroup.findMany(),
  ]);
  const pairs: [unknown, unknown][] = [
    ...figures.flatMap((one): [unknown, unknown][] => [
      [one.note, one.noteEn],
      [one.valueText, one.valueTextEn],
      [one.metNames.length, one.metNamesEn.length],
      [one.notMetNames.length, one.notMetNamesEn.length],
    ]),
    ...reports.flatMap((one): [unknown, unknown][] => [
      [one.caution, one.cautionEn],
      [one.eventDateBasis, one.eventDateBasisEn],
    ]),
    ...groups.map((one): [unknown, unknown] => [one.name, one.nameEn]),
  ];
  const untold = pairs.filter(([vietnamese, english]) =>
    typeof vietnamese === 'number' ? vietnamese !== english : (vietnamese === null) !== (english === null),
  );
  expect(untold).toEqual([]);
});
