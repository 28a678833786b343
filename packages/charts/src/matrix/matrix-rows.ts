import type { MatrixAnswer, MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { verdictLetter, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { markOrigin } from '../mark-origin.ts';
import { countColumn } from './matrix-counts.ts';
import type { MatrixColumn, MatrixPictureCell, MatrixPictureRow } from './matrix-picture.ts';
import { columnName, groupName, netWords } from './matrix-words.ts';

/** The columns of a matrix, each group named at its first. */
export function matrixColumns({ criteria, items }: MatrixAnswer, lang: Lang): MatrixColumn[] {
  return criteria.map((criterion, place) => {
    const name = columnName(criterion, lang);
    const group = groupName(criterion, lang);
    const previous = criteria[place - 1];
    const begins = previous === undefined || groupName(previous, lang) !== group;
    return {
      number: criterion.number === null ? '' : formatInteger(criterion.number, lang),
      name: name.text,
      nameLang: name.lang === lang ? null : name.lang,
      begins,
      group: begins ? group : null,
      met: countColumn(items, place).met,
    };
  });
}

function cellsOf({ verdicts, before }: MatrixRow, lang: Lang): MatrixPictureCell[] {
  return verdicts.map((verdict, place) => ({
    verdict,
    letter: verdictLetter(verdict, lang),
    change: before?.gained.includes(place) ? 'gained' : before?.lost.includes(place) ? 'lost' : null,
  }));
}

/** `?` where the count then or now is not known, `–` where the two may not be compared. */
function netText(before: NonNullable<MatrixRow['before']>, lang: Lang): string {
  const unknown = before.comparability === 'comparable' ? '?' : '–';
  return netWords(before.net, lang) ?? unknown;
}

export function matrixRow(row: MatrixRow, lang: Lang): MatrixPictureRow {
  const recognitions = row.marks?.recognitions.map(({ origin }) => origin) ?? [];
  return {
    name: row.unit.name,
    simulated: row.origin === 'simulated',
    pilot: row.marks?.pilot?.origin ?? null,
    recognised: recognitions.length === 0 ? null : markOrigin(recognitions),
    cells: cellsOf(row, lang),
    met: row.met === null ? '?' : formatInteger(row.met, lang),
    net: row.before === undefined ? null : netText(row.before, lang),
  };
}

/** A row as it is spoken: its count and the criteria that it misses, by number. */
export function spokenMatrixRow({ criteria }: MatrixAnswer, row: MatrixRow, lang: Lang): string {
  const missed = criteria.filter((_, place) => row.verdicts[place] === 'not_met');
  const numbers = missed.map(({ number, position }) => formatInteger(number ?? position, lang)).join(', ');
  const met = row.met === null ? verdictWord('unknown', lang) : formatInteger(row.met, lang);
  const head = `${row.unit.name}: ${verdictWord('met', lang)} ${met}`;
  return missed.length === 0 ? `${head}.` : `${head}; ${verdictWord('not_met', lang)}: ${numbers}.`;
}
