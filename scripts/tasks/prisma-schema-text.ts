export type SchemaField = {
  readonly name: string;
  readonly column: string;
  readonly type: string;
  readonly isRelation: boolean;
  readonly isUnique: boolean;
  readonly isKey: boolean;
  readonly note: string;
};

export type SchemaModel = {
  readonly name: string;
  readonly table: string;
  readonly note: string;
  /** Heading of the part of the schema file that it stands in. */
  readonly part: string;
  readonly fields: readonly SchemaField[];
};

export type SchemaEnum = {
  readonly name: string;
  readonly note: string;
  readonly values: readonly string[];
};

export type SchemaDescription = {
  readonly models: readonly SchemaModel[];
  readonly enums: readonly SchemaEnum[];
};

type Block = { kind: string; name: string; note: string; part: string; lines: string[] };

/** Reads the models, enums and doc comments (`///`) of a formatted Prisma schema. */
export function describeSchema(text: string): SchemaDescription {
  const blocks = readBlocks(text);
  const modelNames = new Set(blocks.filter(({ kind }) => kind === 'model').map(({ name }) => name));
  return {
    models: blocks.filter(({ kind }) => kind === 'model').map((block) => describeModel(block, modelNames)),
    enums: blocks.filter(({ kind }) => kind === 'enum').map(describeEnum),
  };
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let part = '';
  let note: string[] = [];
  let open: Block | undefined;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const start = /^(model|enum|generator|datasource) (\w+) \{$/.exec(line);
    if (open !== undefined) {
      if (line === '}') open = undefined;
      else open.lines.push(line);
    } else if (start) {
      open = { kind: start[1] ?? '', name: start[2] ?? '', note: note.join(' '), part, lines: [] };
      blocks.push(open);
      note = [];
    } else if (line.startsWith('///')) {
      note.push(line.slice(3).trim());
    } else if (line.startsWith('// ---')) {
      part = line.replace(/^\/\/ -+\s*/, '');
    }
  }
  return blocks;
}

function describeModel({ name, note, part, lines }: Block, modelNames: ReadonlySet<string>): SchemaModel {
  const keys = /@@id\(\[([^\]]+)\]/.exec(lines.join('\n'))?.[1]?.split(/,\s*/) ?? [];
  const fields = withNotes(lines).map(([line, fieldNote]) =>
    describeField(line, fieldNote, modelNames, keys),
  );
  return { name, note, part, table: mappedName(lines, name), fields };
}

function describeEnum({ name, note, lines }: Block): SchemaEnum {
  return { name, note, values: withNotes(lines).map(([line]) => line.split(/\s/)[0] ?? '') };
}

function withNotes(lines: readonly string[]): [line: string, note: string][] {
  const result: [string, string][] = [];
  let note: string[] = [];
  for (const line of lines) {
    if (line.startsWith('///')) note.push(line.slice(3).trim());
    else if (line !== '' && !line.startsWith('@@') && !line.startsWith('//')) {
      result.push([line, note.join(' ')]);
      note = [];
    }
  }
  return result;
}

function describeField(
  line: string,
  note: string,
  modelNames: ReadonlySet<string>,
  keys: readonly string[],
): SchemaField {
  const [name = '', type = '', ...attributes] = line.split(/\s+/);
  const rest = attributes.join(' ');
  return {
    name,
    column: /@map\("([^"]+)"\)/.exec(rest)?.[1] ?? name,
    type: [type, /@db\.(\w+(\([\d, ]+\))?)/.exec(rest)?.[1]].filter(Boolean).join(' · '),
    isRelation: modelNames.has(type.replace(/[?[\]]/g, '')),
    isUnique: /@unique\b/.test(rest),
    isKey: /@id\b/.test(rest) || keys.includes(name),
    note,
  };
}

function mappedName(lines: readonly string[], name: string): string {
  return /@@map\("([^"]+)"\)/.exec(lines.join('\n'))?.[1] ?? name;
}
