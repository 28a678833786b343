import { useDrawing } from '../drawing/drawing-context.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import { Diamond, Flag } from '../glyphs/glyph-shapes.tsx';
import { fitText, textWidth } from '../text/text-width.ts';
import type { MatrixPartProps } from './matrix-head-drawing.tsx';
import { type MatrixPictureRow, matrixHeadHeight } from './matrix-picture.ts';
import { ChangeShape, VerdictShape } from './verdict-shape.tsx';

type RowProps = Pick<MatrixPartProps, 'layout'> & { row: MatrixPictureRow; middle: number };

function RowName({ row, layout, middle }: RowProps) {
  const marks = (row.pilot === null ? 0 : 15) + (row.recognised === null ? 0 : 15);
  const name = fitText(row.name, layout.names - marks - 4, 13, 500);
  const flag = textWidth(name, 13, 500) + 6;
  const diamond = flag + (row.pilot === null ? 5 : 20);
  return (
    <g>
      <SvgText x={0} y={middle + 4} size={13} weight={500} face="letters" tone="ink">
        {name}
      </SvgText>
      {row.pilot !== null && <Flag x={flag} y={middle} origin={row.pilot} />}
      {row.recognised !== null && <Diamond x={diamond} y={middle} origin={row.recognised} />}
    </g>
  );
}

const toneOf = {
  met: 'met',
  basically_met: 'met',
  not_met: 'miss',
  not_assessed: 'ink3',
  unknown: 'unknown',
} as const;

function RowCells({ row, layout, middle }: RowProps) {
  const { left, column, glyph } = layout;
  const size = Math.round(glyph * 0.62);
  return row.cells.map(({ verdict, letter, change }, place) => {
    const x = left + place * column + column / 2;
    const solid = verdict === 'met' && !row.simulated;
    return (
      <g key={place}>
        <VerdictShape x={x} y={middle} size={glyph} verdict={verdict} simulated={row.simulated} />
        <SvgText
          x={x}
          y={middle + size * 0.36}
          anchor="middle"
          size={size}
          weight={600}
          face="letters"
          halo={verdict === 'unknown'}
          tone={solid ? 'page' : toneOf[verdict]}
        >
          {letter}
        </SvgText>
        {change !== null && <ChangeShape x={x + glyph / 2 + 2} y={middle - glyph / 2 + 1} change={change} />}
      </g>
    );
  });
}

/** Each commune with its marks, its verdicts and its sums. */
export function MatrixRows({ model, layout, width }: MatrixPartProps) {
  const { palette } = useDrawing();
  const { rowHeight } = layout;
  return model.rows.map((row, index) => {
    const top = matrixHeadHeight + index * rowHeight;
    const middle = top + rowHeight / 2;
    const parts = { row, layout, middle };
    return (
      <g key={index}>
        <line x1={0} x2={width} y1={top + rowHeight - 0.5} y2={top + rowHeight - 0.5} stroke={palette.grid} />
        <RowName {...parts} />
        <RowCells {...parts} />
        <SvgText x={layout.met} y={middle + 4} anchor="end" weight={600} tone="ink">
          {row.met}
        </SvgText>
        {row.net !== null && (
          <SvgText x={layout.net} y={middle + 4} anchor="end" tone="ink2">
            {row.net}
          </SvgText>
        )}
      </g>
    );
  });
}

/** How many communes meet each criterion, of all rows, drawn or not. */
export function MatrixFoot({ model, layout, width }: MatrixPartProps) {
  const { palette } = useDrawing();
  const top = matrixHeadHeight + model.rows.length * layout.rowHeight;
  const y = top + 17;
  return (
    <g>
      <line x1={0} x2={width} y1={top + 0.5} y2={top + 0.5} stroke={palette.ink} />
      <SvgText x={0} y={y} face="letters" tone="ink2">
        {model.foot.label}
      </SvgText>
      {model.columns.map(({ met }, place) => (
        <SvgText
          key={place}
          x={layout.left + place * layout.column + layout.column / 2}
          y={y}
          anchor="middle"
          tone="ink"
        >
          {String(met)}
        </SvgText>
      ))}
      <SvgText x={layout.met} y={y} anchor="end" weight={600} tone="ink">
        {model.foot.met}
      </SvgText>
      {model.foot.net !== null && (
        <SvgText x={layout.net} y={y} anchor="end" tone="ink2">
          {model.foot.net}
        </SvgText>
      )}
    </g>
  );
}
