import type { ReorganisationPreview } from '../../apps/api/src/features/reorganisations/preview-reorganisation.ts';
import type { EffectOnUnit, FiguresOfUnits } from '../../packages/domain/src/units/reorganisation-effect.ts';
import type { ReorganisationPlan } from '../../packages/domain/src/units/reorganisation-plan.ts';
import type { Refusal } from '../../packages/domain/src/units/reorganisation-refusal.ts';
import type { ReversalObstacle } from '../../packages/domain/src/units/reorganisation-reversal.ts';
import type { AdministrativeUnit } from '../../packages/domain/src/units/unit.ts';
import { formatDate } from '../../packages/domain/src/wording/dates.ts';
import type { Lang } from '../../packages/domain/src/wording/lang.ts';
import { formatCount, formatDecimal, formatInteger } from '../../packages/domain/src/wording/numbers.ts';
import {
  obstacleText,
  refusalText,
  successionKindName,
} from '../../packages/domain/src/wording/reorganisation-words.ts';
import { unitTitle } from '../../packages/domain/src/wording/unit-names.ts';
import { textTable } from './text-table.ts';

const words = {
  vi: {
    ended: 'Kết thúc',
    formed: 'Thành lập',
    kind: 'Hình thức',
    units: (ended: string, formed: string) => `${ended} đơn vị kết thúc, ${formed} đơn vị thành lập.`,
    figures: 'Số liệu sẽ thay đổi thế nào',
    noFigures: 'Chưa có số liệu nào của các đơn vị này ngay trước ngày sắp xếp.',
    simulated: 'số liệu mô phỏng',
    unit: 'Đơn vị',
    before: 'Ngày trước',
    after: 'Ngày sắp xếp',
    restated: 'Tính lại theo đơn vị mới',
    reported: 'có báo cáo',
    gone: 'không còn',
    none: 'chưa có',
    refused: 'Không ghi được: sửa các chỗ sau rồi chạy lại. Chưa có gì thay đổi.',
    kept: 'Không thu hồi được. Chưa có gì thay đổi.',
  },
  en: {
    ended: 'Ends',
    formed: 'Begins',
    kind: 'Kind',
    units: (ended: string, formed: string) => `Units ending: ${ended}, beginning: ${formed}.`,
    figures: 'What it does to figures',
    noFigures: 'There are no figures of these units just before the day.',
    simulated: 'simulated data',
    unit: 'Unit',
    before: 'Day before',
    after: 'On the day',
    restated: 'Restated to the new units',
    reported: 'reported',
    gone: 'gone',
    none: 'none yet',
    refused: 'Refused: correct what follows and run again. Nothing was changed.',
    kept: 'It cannot be taken back. Nothing was changed.',
  },
} as const;

const labelOf = (unit: AdministrativeUnit | undefined, lang: Lang): string =>
  unit === undefined ? '' : [unit.code, unitTitle(unit, lang)].filter((part) => part !== null).join(' ');

function figuresText(figures: FiguresOfUnits | null, lang: Lang): string {
  if (figures === null) return words[lang].gone;
  const { communes, reported, totalMet, average } = figures;
  const of = `${formatInteger(reported, lang)}/${formatInteger(communes, lang)} ${words[lang].reported}`;
  if (average === null || totalMet === null) return of;
  return `${formatInteger(totalMet, lang)}/${formatInteger(reported, lang)} = ${formatDecimal(average, 2, lang)} (${of})`;
}

function effectTable(effects: readonly EffectOnUnit[], preview: ReorganisationPreview, lang: Lang): string {
  const { unit, before, after, restated, none } = words[lang];
  const rows = effects.map((effect) => [
    labelOf(preview.units.get(effect.unitId), lang),
    effect.before === null ? none : figuresText(effect.before, lang),
    figuresText(effect.after, lang),
    figuresText(effect.restated, lang),
  ]);
  return textTable([unit, before, after, restated], rows);
}

/** Who becomes what, and what that does to figures. */
export function previewText(plan: ReorganisationPlan, preview: ReorganisationPreview, lang: Lang): string {
  const { ended, formed, kind, units, figures, noFigures, simulated } = words[lang];
  const { change } = preview;
  const rows = change.steps.map((step) => [
    labelOf(preview.units.get(step.predecessorId), lang),
    labelOf(preview.units.get(preview.formedIds.get(step.successorKey) ?? 0), lang),
    successionKindName(step.kind, lang),
  ]);
  const followed = new Set(change.steps.map((step) => step.predecessorId));
  const only = change.endedIds.filter((id) => !followed.has(id));
  const counts = units(formatCount(change.endedIds.length, lang), formatCount(change.formed.length, lang));
  const effects = preview.effects.map(({ set, simulated: isSimulated, units: told }) => {
    const name = lang === 'vi' ? set.nameVi : set.nameEn;
    return `\n${figures} — ${name} (/${set.criteria})${isSimulated ? `, ${simulated}` : ''}\n${effectTable(told, preview, lang)}`;
  });
  return [
    `${plan.title}\n${formatDate(plan.date, lang)} · ${plan.legalBasis}\n`,
    textTable(
      [ended, formed, kind],
      [...rows, ...only.map((id) => [labelOf(preview.units.get(id), lang), '–', ''])],
    ),
    `\n${counts}`,
    ...(effects.length === 0 ? [`\n${noFigures}`] : effects),
  ].join('\n');
}

/** Why a plan is refused, with the place in it. */
export const refusalLines = (refusals: readonly Refusal[], lang: Lang): string[] => [
  `✖ ${words[lang].refused}`,
  ...refusals.map((refusal) => `  ${refusal.where}: ${refusalText(refusal, lang)} [${refusal.code}]`),
];

/** Why a reorganisation cannot be taken back. */
export const obstacleLines = (obstacles: readonly ReversalObstacle[], lang: Lang): string[] => [
  `✖ ${words[lang].kept}`,
  ...obstacles.map((obstacle) => `  ${obstacleText(obstacle, lang)} [${obstacle.code}]`),
];
