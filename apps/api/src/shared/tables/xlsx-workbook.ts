import { posix } from 'node:path';
import { TableRefusal } from './table-refusal.ts';
import type { XlsxArchive } from './xlsx-archive.ts';
import { readXml } from './xml-reader.ts';

export type XlsxSheet = { name: string; hidden: boolean; part: string };

/** What a workbook says of itself. `strings` and `styles`: the parts that hold them, null where it has none. */
export type XlsxWorkbook = {
  sheets: XlsxSheet[];
  from1904: boolean;
  strings: string | null;
  styles: string | null;
};

type Elements = { name: string; attributes: Readonly<Record<string, string>> }[];

async function elementsOf(archive: XlsxArchive, part: string): Promise<Elements> {
  const elements: Elements = [];
  const noText = () => undefined;
  await readXml(part, archive.read(part), {
    open: (name, attributes) => elements.push({ name, attributes }),
    close: noText,
    text: noText,
  });
  return elements;
}

type Relation = { id: string; type: string; target: string };

async function relationsOf(archive: XlsxArchive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.parts.has(file)) return [];
  return (await elementsOf(archive, file)).flatMap(({ name, attributes }) => {
    if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return [];
    const target = posix.join(
      attributes['Target']?.startsWith('/') ? '/' : folder,
      attributes['Target'] ?? '',
    );
    const type = posix.basename(attributes['Type'] ?? '');
    return [{ id: attributes['Id'] ?? '', type, target: target.replace(/^\//u, '') }];
  });
}

const contentTypes = '[Content_Types].xml';

/** Refuses what is a ZIP and no workbook without macros: by its content types, which say so even without the macros. */
async function checkKind(archive: XlsxArchive): Promise<void> {
  const { parts } = archive;
  if (parts.has('mimetype') && parts.has('content.xml'))
    throw new TableRefusal('other_workbook', { found: 'ODS' });
  if (!parts.has(contentTypes)) throw new TableRefusal('not_a_table');
  const types = (await elementsOf(archive, contentTypes)).map(
    ({ attributes }) => attributes['ContentType'] ?? '',
  );
  if (types.some((type) => type.startsWith('application/vnd.ms-excel.sheet.binary')))
    throw new TableRefusal('other_workbook', { found: 'XLSB' });
  const macros = types.find((type) => /macroEnabled|vbaProject/iu.test(type));
  if (macros !== undefined) throw new TableRefusal('macros', { found: macros });
}

/** Reads what a workbook holds, before any of its sheets. */
export async function readWorkbook(archive: XlsxArchive): Promise<XlsxWorkbook> {
  await checkKind(archive);
  const [main] = (await relationsOf(archive, '')).filter(({ type }) => type === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  if (!archive.parts.has(part)) throw new TableRefusal('not_a_table');
  const relations = await relationsOf(archive, part);
  const elements = await elementsOf(archive, part);
  const sheets = elements.flatMap(({ name, attributes }) => {
    const held = relations.find(({ id, type }) => id === attributes['id'] && type === 'worksheet');
    if (name !== 'sheet' || held === undefined) return [];
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    return [{ name: attributes['name'] ?? '', hidden, part: held.target }];
  });
  if (sheets.length === 0) throw new TableRefusal('not_a_table');
  const start = elements.find(({ name }) => name === 'workbookPr')?.attributes['date1904'];
  const partOf = (kind: string) => relations.find(({ type }) => type === kind)?.target ?? null;
  return {
    sheets,
    from1904: start === '1' || start === 'true',
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}
