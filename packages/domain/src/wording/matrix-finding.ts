import type { Lang } from './lang.ts';
import { formatCount, formatInteger } from './numbers.ts';

/** Cells of a matrix of communes by criteria; `changed` null where nothing is compared, or nothing can be. */
export type MatrixCounts = {
  met: number;
  /** Cells whose verdict is known. */
  known: number;
  cells: number;
  changed: { gained: number; lost: number } | null;
};

function changeWords({ gained, lost }: { gained: number; lost: number }, lang: Lang): string {
  if (gained === 0 && lost === 0) return lang === 'vi' ? '; không ô nào thay đổi' : '; no cell changed';
  const told = [
    ...(gained === 0 ? [] : [`${formatCount(gained, lang)} ${lang === 'vi' ? 'ô mới đạt' : 'newly met'}`]),
    ...(lost === 0 ? [] : [`${formatCount(lost, lang)} ${lang === 'vi' ? 'ô mất' : 'lost'}`]),
  ];
  return `; ${told.join(', ')}`;
}

/** What a matrix shows in one line: `187 trên 361 ô đạt; 09 ô mới đạt, 01 ô mất`. */
export function matrixFinding({ met, known, cells, changed }: MatrixCounts, lang: Lang): string {
  const vi = lang === 'vi';
  if (cells === 0) return vi ? 'Không có ô nào để nêu' : 'No cell to show';
  if (known === 0)
    return vi ? 'Chưa rõ xã nào đạt tiêu chí nào' : 'Which communes meet which criteria is not known';
  const [some, all] = [formatCount(met, lang), formatInteger(cells, lang)];
  const state = vi ? `${some} trên ${all} ô đạt` : `${some} of ${all} cells met`;
  return changed === null ? state : `${state}${changeWords(changed, lang)}`;
}
