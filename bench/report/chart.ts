import { digits } from './report-tables.ts';
import type { Results } from './results.ts';

type Mark = { readonly series: string; readonly colour: string; readonly perSecond: number };
type Row = { readonly label: string; readonly marks: readonly Mark[] };

const colours = {
  again: '#1b7f4d',
  anew: '#6cc08b',
  direct: '#c0392b',
  floor: '#8a8f98',
  ceiling: '#2b3a55',
  peer: '#b8860b',
} as const;

const titles = {
  direct: 'SQL over snapshots',
  floor: 'one ready row by pg',
  anew: 'Tiendo, new question',
  again: 'Tiendo, asked before',
  ceiling: 'bare Fastify',
  peer: 'peer',
} as const;

const [width, left, right, rowHeight, top, bottom] = [1000, 350, 40, 34, 84, 48];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function rowsOf({ figures, peers }: Results): Row[] {
  const ofFigures = figures.map(({ question, contenders }) => ({
    label: question,
    marks: (['direct', 'floor', 'anew', 'again', 'ceiling'] as const).map((name) => ({
      series: titles[name],
      colour: colours[name],
      perSecond: contenders[name].perSecond,
    })),
  }));
  const ofPeers = (peers?.answers.slice(2) ?? []).map(({ name, measured }) => ({
    label: `average: ${name}`,
    marks: [{ series: titles.peer, colour: colours.peer, perSecond: measured.perSecond }],
  }));
  return [...ofFigures, ...ofPeers];
}

function scaleOf(rows: readonly Row[]) {
  const values = rows.flatMap(({ marks }) => marks.map(({ perSecond }) => Math.log10(perSecond)));
  const [low, high] = [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))];
  const at = (exponent: number) => left + ((exponent - low) / (high - low)) * (width - left - right);
  const decades = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return { x: (value: number) => at(Math.log10(value)), decades, at };
}

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y}" ${more}>${escaped(words)}</text>`;

/** Each title after the one before; a letter is about seven points wide. */
function legend(): string {
  let x = 20;
  const drawn = Object.entries(titles).map(([name, title]) => {
    const circle = `<circle cx="${x}" cy="52" r="5" fill="${colours[name as keyof typeof colours]}"/>`;
    const place = x + 10;
    x += title.length * 7 + 34;
    return circle + text(place, 56, title);
  });
  return drawn.join('');
}

/** Answers a second of everything measured, on a scale of powers of ten, as a drawing; null where nothing was asked. */
export function chartOf(results: Results): string | null {
  const rows = rowsOf(results);
  if (rows.length === 0) return null;
  const { x, decades, at } = scaleOf(rows);
  const height = top + rows.length * rowHeight + bottom;
  const grid = decades.map((exponent) => {
    const place = at(exponent).toFixed(1);
    const line = `<line x1="${place}" x2="${place}" y1="${top}" y2="${height - bottom}" stroke="#dfe2e6"/>`;
    return (
      line +
      text(
        at(exponent),
        height - bottom + 18,
        (10 ** exponent).toLocaleString('en-GB'),
        'text-anchor="middle"',
      )
    );
  });
  const drawn = rows.map(({ label, marks }, index) => {
    const y = top + (index + 0.5) * rowHeight;
    const dots = marks.map(
      ({ series, colour, perSecond }) =>
        `<circle cx="${x(perSecond).toFixed(1)}" cy="${y}" r="6" fill="${colour}"><title>${escaped(`${label}: ${series}, ${digits(perSecond)} answers/s`)}</title></circle>`,
    );
    return text(left - 12, y + 4, label, 'text-anchor="end"') + dots.join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="#22262c">
<title>Answers a second, whole country</title>
<rect width="100%" height="100%" fill="#fff"/>
${text(20, 28, 'Answers a second, whole country (each step to the right is ten times as many)', 'font-size="16" font-weight="600"')}
${legend()}
${grid.join('\n')}
${drawn.join('\n')}
</svg>
`;
}
