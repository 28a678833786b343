import { useDrawing } from '../drawing/drawing-context.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { Plot } from '../drawing/use-plot.ts';
import type { TrendModel } from '../figure-model.ts';
import { Break } from '../glyphs/glyph-shapes.tsx';
import { dashes } from '../tokens.ts';
import { uprightTop } from './trend-labels.ts';
import { partsRows, quarterRow, quartersFit, slotWidth, yearRow, yearStarts } from './trend-layout.ts';
import type { PlacedWords } from './trend-words.tsx';

type AxisProps = { model: TrendModel; plot: Plot; detailed: boolean };

/** Few horizontal lines with their values at the left; the lowest is the axis itself. */
export function ValueAxis({ model, plot }: AxisProps) {
  const { palette } = useDrawing();
  return model.axis.ticks.map(({ value, text }) => {
    const y = Math.round(plot.y(value)) + 0.5;
    const stroke = value === model.axis.min ? palette.ink3 : palette.grid;
    return (
      <g key={value}>
        <line x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={stroke} />
        <SvgText x={plot.left - 6} y={y + 4} anchor="end">
          {text}
        </SvgText>
      </g>
    );
  });
}

function QuarterRow({ model, plot }: AxisProps) {
  const { palette } = useDrawing();
  const step = slotWidth(plot, model);
  const all = quartersFit(model.slots, step);
  return model.slots.map((slot) => {
    if (slot.quarter === null || !(all || slot.current)) return null;
    const x = plot.x(slot.key);
    return (
      <g key={slot.key}>
        {slot.current && (
          <rect x={x - step / 2} y={plot.bottom + 0.5} width={step} height={2.5} fill={palette.ink} />
        )}
        <SvgText
          x={x}
          y={plot.bottom + quarterRow}
          anchor="middle"
          tone={slot.current ? 'ink' : 'ink3'}
          weight={slot.current ? 600 : 400}
        >
          {slot.quarter.text}
        </SvgText>
      </g>
    );
  });
}

/** The year under its quarters, as far as it has room for its four digits. */
function YearRow({ model, plot, detailed }: AxisProps) {
  const { palette } = useDrawing();
  const step = slotWidth(plot, model);
  const currentYear = model.slots.find((slot) => slot.current)?.quarter?.year;
  const starts = yearStarts(model.slots);
  return starts.map((slot, index) => {
    const x = plot.x(slot.key) - step / 2;
    const next = starts[index + 1];
    const room = (next === undefined ? plot.right : plot.x(next.key) - step / 2) - x;
    const year = slot.quarter?.year;
    return (
      <g key={slot.key}>
        <line
          x1={x}
          x2={x}
          y1={plot.bottom}
          y2={plot.bottom + (detailed && model.rowNames !== null ? 76 : 30)}
          stroke={palette.line2}
        />
        {room > 34 && (
          <SvgText
            x={x + 5}
            y={plot.bottom + yearRow}
            tone={year === currentYear ? 'ink' : 'ink3'}
            weight={year === currentYear ? 500 : 400}
          >
            {year}
          </SvgText>
        )}
      </g>
    );
  });
}

/** Two rows under the axis: Roman quarter over year, the current quarter under a bar. */
export function QuarterAxis(props: AxisProps) {
  return (
    <g>
      <YearRow {...props} />
      <QuarterRow {...props} />
    </g>
  );
}

/** Where units or set change the axis itself is cut, and an upright goes up from the cut. */
export function AxisBreaks({ model, plot, words }: Omit<AxisProps, 'detailed'> & { words: PlacedWords }) {
  const { palette } = useDrawing();
  return model.breaks.map(({ slot }) => {
    const x = plot.x(slot);
    const dash = { stroke: palette.ink2, strokeDasharray: dashes.upright };
    return (
      <g key={slot} data-part="break">
        <rect x={x - 3.5} y={plot.bottom - 6} width={7} height={12} fill={palette.page} />
        <Break x={x} y={plot.bottom} />
        <line x1={x} x2={x} y1={uprightTop(slot, plot, words.breaks)} y2={plot.bottom - 9} {...dash} />
      </g>
    );
  });
}

/** Numerator and denominator under each quarter, in a stand-alone picture. */
export function PartsRows({ model, plot }: AxisProps) {
  const { palette } = useDrawing();
  const step = slotWidth(plot, model);
  const marks = model.marks.filter((mark) => mark.current || step > 26 || mark.slot.endsWith('Q4'));
  const rule = plot.bottom + partsRows.rule;
  const names = model.rowNames;
  if (names === null) return null;
  return (
    <g>
      <line x1={0} x2={plot.right} y1={rule} y2={rule} stroke={palette.line2} />
      {(['numerator', 'denominator'] as const).map((part) => (
        <g key={part}>
          <SvgText x={plot.left - 16} y={plot.bottom + partsRows[part]} anchor="end" face="letters">
            {names[part]}
          </SvgText>
          {marks.map((mark) => (
            <SvgText
              key={mark.slot}
              x={plot.x(mark.slot)}
              y={plot.bottom + partsRows[part]}
              anchor="middle"
              tone={mark.current ? 'ink' : 'ink3'}
              weight={mark.current ? 600 : 400}
            >
              {mark[part] ?? '–'}
            </SvgText>
          ))}
        </g>
      ))}
    </g>
  );
}
