import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { REPOSITORY_ROOT, SCHEMA_FILE } from '../../packages/database/src/repository-paths.ts';
import { describeSchema, type SchemaEnum, type SchemaField, type SchemaModel } from './prisma-schema-text.ts';

export const DATA_MODEL_FILE = path.join(REPOSITORY_ROOT, 'docs/data-model.md');

const INTRODUCTION = `# Data model

Generated from \`prisma/schema.prisma\` by \`pnpm docs:data-model\`; do not edit. Constraints that Prisma's language
cannot say (exclusion, checks, triggers, partial indexes) are in \`prisma/migrations\`. In the tables below ★ marks the
primary key, ◆ a unique column, and \`?\` a value that may be unknown.
`;

/** The text of docs/data-model.md for the schema as it stands. */
export async function writeDataModel(): Promise<string> {
  const { models, enums } = describeSchema(await readFile(SCHEMA_FILE, 'utf8'));
  const parts = [...new Set(models.map(({ part }) => part))];
  const sections = parts.map((part) =>
    partSection(
      part,
      models.filter((model) => model.part === part),
    ),
  );
  return [INTRODUCTION, ...sections, enumSection(enums)].join('\n');
}

function partSection(part: string, models: readonly SchemaModel[]): string {
  const title = part.charAt(0).toUpperCase() + part.slice(1);
  return [`## ${title}\n`, diagram(models), ...models.map(modelSection)].filter(Boolean).join('\n');
}

function diagram(models: readonly SchemaModel[]): string {
  const names = new Set(models.map(({ name }) => name));
  const lines = models.flatMap((model) => {
    const targets = model.fields.filter(({ isRelation, type }) => isRelation && !type.endsWith('[]'));
    return targets
      .filter(({ type }) => names.has(type.replace('?', '')))
      .map(
        ({ name, type }) =>
          `  ${type.replace('?', '')} ${type.endsWith('?') ? '|o' : '||'}--o{ ${model.name} : "${name}"`,
      );
  });
  return lines.length === 0 ? '' : `\`\`\`mermaid\nerDiagram\n${lines.join('\n')}\n\`\`\`\n`;
}

function modelSection({ name, table, note, fields }: SchemaModel): string {
  const columns = fields.filter(({ isRelation }) => !isRelation);
  const relations = fields.filter(({ isRelation }) => isRelation);
  const rows = columns.map(
    (field) => `| \`${field.column}\`${marks(field)} | ${field.type} | ${field.note} |`,
  );
  const related = relations.map(({ name: relation, type }) => `${relation} → ${type}`).join(', ');
  return [
    `### ${name} (\`${table}\`)\n`,
    note === '' ? '' : `${note}\n`,
    '| column | type | meaning |\n| --- | --- | --- |',
    `${rows.join('\n')}\n`,
    related === '' ? '' : `Relations: ${related}.\n`,
  ]
    .filter(Boolean)
    .join('\n');
}

function marks({ isKey, isUnique }: SchemaField): string {
  return `${isKey ? ' ★' : ''}${isUnique ? ' ◆' : ''}`;
}

function enumSection(enums: readonly SchemaEnum[]): string {
  const rows = enums.map(({ name, values, note }) => `| ${name} | ${values.join(', ')} | ${note} |`);
  return `## Enumerations\n\n| name | values | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}
