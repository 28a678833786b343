import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { successionKindName } from '@tiendo/domain/wording/reorganisation-words.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { validityText } from '@tiendo/domain/wording/validity.ts';
import type { FigureTable, LegendEntry, LineageModel } from '../figure-model.ts';
import { actName } from '../wording/source-line.ts';
import { noCell, textCell } from '../wording/table-cells.ts';
import { type Generations, generationsOf, type LineageStep } from './lineage-generations.ts';
import type { LineagePicture } from './lineage-picture.ts';
import { lineageTitle } from './lineage-title.ts';
import { withoutRecodes } from './same-territory.ts';

type Lasting = ReturnType<typeof withoutRecodes>;

export type LineageQuestion = { answer: LineageAnswer; beside: readonly LineageAnswer[]; lang: Lang };

const inferredWords = { vi: 'suy từ danh mục mã', en: 'inferred from code lists' } as const;
const actWords = { vi: 'theo văn bản', en: 'told by an act' } as const;

const stepKey = ({ from, to }: LineageStep): string => `${from.id}>${to.id}`;

/** The span that all units of a column share. */
function spanOf(units: readonly UnitSummary[], lang: Lang): string {
  const spans = new Set(units.map((unit) => validityText(unit, lang)));
  const [span] = spans;
  return spans.size === 1 ? (span ?? '') : '';
}

/** A commune by its name alone, as lists have it; other kinds with theirs. */
const nodeName = (unit: UnitSummary, lang: Lang): string =>
  unit.kind === 'commune' ? unit.name : capitaliseFirst(unitTitle(unit, lang));

function codesOf(unit: UnitSummary, { units }: Lasting, lang: Lang): string {
  const codes = units.get(unit.id)?.codes ?? (unit.code === null ? [] : [unit.code]);
  return codes.join(lang === 'vi' ? ', rồi ' : ', then ');
}

function pictureOf({ units, steps }: Generations, lasting: Lasting, lang: Lang): LineagePicture {
  const byGeneration = [...Map.groupBy(units, ({ generation }) => generation).values()];
  const nodes = byGeneration.flatMap((placed, column) =>
    placed.map(({ unit }, row) => ({
      id: unit.id,
      name: nodeName(unit, lang),
      detail: codesOf(unit, lasting, lang),
      own: unit.id === lasting.unit.id,
      column,
      row,
    })),
  );
  return {
    columns: byGeneration.map((placed) =>
      spanOf(
        placed.map(({ unit }) => unit),
        lang,
      ),
    ),
    nodes,
    edges: steps.map(({ from, to, basis }) => ({
      from: from.id,
      to: to.id,
      inferred: basis === 'code_list',
    })),
  };
}

function tableOf(steps: readonly LineageStep[], lang: Lang): FigureTable {
  const vi = lang === 'vi';
  const column = (key: string, label: string) => ({ key, label, numeric: false });
  return {
    caption: vi ? 'Nguồn gốc và kế tục của đơn vị' : 'What the unit came from and became',
    columns: [
      column('date', vi ? 'Ngày' : 'Date'),
      column('from', vi ? 'Đơn vị cũ' : 'From'),
      column('to', vi ? 'Thành' : 'Into'),
      column('kind', vi ? 'Hình thức' : 'How'),
      column('act', vi ? 'Văn bản' : 'Act'),
      column('basis', vi ? 'Căn cứ' : 'Basis'),
    ],
    rows: steps.map(({ from, to, date, kind, legalBasis, basis }) => [
      { value: date, text: formatDate(date, lang) },
      textCell(unitTitle(from, lang)),
      textCell(unitTitle(to, lang)),
      textCell(successionKindName(kind, lang)),
      legalBasis === null ? noCell : textCell(actName(legalBasis, lang)),
      textCell((basis === 'act' ? actWords : inferredWords)[lang]),
    ]),
  };
}

function legendOf(steps: readonly LineageStep[], lang: Lang): LegendEntry[] {
  const has = (wanted: LineageStep['basis']) => steps.some(({ basis }) => basis === wanted);
  return [
    ...(has('act') ? [{ glyph: 'step-act', label: actWords[lang] } as const] : []),
    ...(has('code_list') ? [{ glyph: 'step-inferred', label: inferredWords[lang] } as const] : []),
  ];
}

function sourceOf(steps: readonly LineageStep[], lang: Lang): string {
  const acts = [
    ...new Set(steps.flatMap(({ legalBasis }) => (legalBasis === null ? [] : [actName(legalBasis, lang)]))),
  ];
  const lists = steps.some(({ basis }) => basis === 'code_list');
  const all = [
    ...acts,
    ...(lists ? [lang === 'vi' ? 'danh mục mã đơn vị hành chính' : 'lists of unit codes'] : []),
  ];
  if (all.length === 0) return lang === 'vi' ? 'Chưa có nguồn' : 'No source yet';
  return `${lang === 'vi' ? 'Nguồn' : 'Source'}: ${all.join('; ')}`;
}

/** What a unit came from and became, step by step, with what went into the same unit beside it. */
export function lineageModel({ answer, beside, lang }: LineageQuestion): LineageModel {
  const vi = lang === 'vi';
  const lasting = withoutRecodes(answer);
  const generations = generationsOf(lasting, beside);
  const steps = [...new Map(generations.steps.map((step) => [stepKey(step), step])).values()].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
  const picture = pictureOf({ ...generations, steps }, lasting, lang);
  const title = lineageTitle(lasting, lang);
  const measure = vi ? 'Nguồn gốc và kế tục của đơn vị' : 'What the unit came from and became';
  const unitOf = new Map(generations.units.map(({ unit }) => [unit.id, unit]));
  return {
    kind: 'lineage',
    ...picture,
    title,
    subtitle: vi ? 'Mỗi cột một thời kỳ, từ cũ đến mới' : 'A column for each time, the earliest first',
    measure,
    fromView: ['unit'],
    tags: [],
    readingText: vi ? 'theo văn bản và danh mục mã' : 'by acts and code lists',
    readingNote: null,
    sourceLine: sourceOf(steps, lang),
    briefSource: null,
    notes: [],
    alt: `${capitaliseFirst(unitTitle(answer.unit, lang))}. ${title}.`,
    legend: legendOf(steps, lang),
    table: tableOf(steps, lang),
    stops: picture.nodes.map(({ id, name, detail }) => {
      const ref = unitOf.get(id)?.ref;
      return {
        label: [name, detail].filter(Boolean).join(', '),
        ...(ref === undefined ? {} : { unitRef: ref }),
      };
    }),
    empty:
      steps.length > 0
        ? null
        : {
            title: `${title}.`,
            text: vi
              ? 'Không nguồn nào đã nạp nói đơn vị này từ đâu mà có hay đã thành đơn vị nào.'
              : 'No source that was loaded says what this unit came from or became.',
          },
  };
}
