import { useDrawing } from '../drawing/drawing-context.ts';
import { SvgText } from '../drawing/svg-text.tsx';
import type { MatrixModel } from '../figure-model.ts';
import { fitText, wrapText } from '../text/text-width.ts';
import type { MatrixLayout } from './matrix-layout.ts';
import { matrixHeadHeight } from './matrix-picture.ts';

export type MatrixPartProps = { model: MatrixModel; layout: MatrixLayout; width: number };

const groupLine = 16;
const numberLine = matrixHeadHeight - 8;
const nameLine = matrixHeadHeight - 24;
const nameRoom = nameLine - groupLine - 10;

/** How many columns a group goes over. */
function groupSpan({ columns }: MatrixModel, from: number): number {
  const next = columns.findIndex(({ begins }, place) => place > from && begins);
  return (next < 0 ? columns.length : next) - from;
}

/** The name of the group that begins at a column, as far as its columns reach; a single column is named below. */
function groupText(model: MatrixModel, place: number, column: number): string | null {
  const group = model.columns[place]?.group ?? null;
  const span = groupSpan(model, place);
  return group === null || span === 1 ? null : fitText(group, span * column - 6, 11);
}

/** The names of the groups, of the criteria upright, and their numbers. */
export function MatrixHead({ model, layout, width }: MatrixPartProps) {
  const { palette } = useDrawing();
  const { left, column, met, net } = layout;
  const rule = { stroke: palette.ink, y1: matrixHeadHeight - 0.5, y2: matrixHeadHeight - 0.5 };
  return (
    <g>
      {model.columns.map(({ number, name, nameLang }, place) => {
        const group = groupText(model, place, column);
        const x = left + place * column + column / 2;
        return (
          <g key={place}>
            {group !== null && (
              <SvgText x={left + place * column + 3} y={groupLine} size={11} face="letters" tone="ink2">
                {group}
              </SvgText>
            )}
            <g transform={`translate(${x + 4} ${nameLine}) rotate(-90)`}>
              <SvgText x={0} y={0} face="letters" tone="ink" lang={nameLang}>
                {fitText(name, nameRoom, 12)}
              </SvgText>
            </g>
            <SvgText x={x} y={numberLine} anchor="middle" size={11}>
              {number}
            </SvgText>
          </g>
        );
      })}
      <SvgText x={met} y={numberLine} anchor="end" size={11} face="letters" tone="ink2">
        {model.head.met}
      </SvgText>
      {model.head.net !== null &&
        wrapText(model.head.net, 50, 11).map((line, index, lines) => (
          <SvgText
            key={line}
            x={net}
            y={numberLine - (lines.length - 1 - index) * 13}
            anchor="end"
            size={11}
            face="letters"
            tone="ink2"
          >
            {line}
          </SvgText>
        ))}
      <line x1={0} x2={width} {...rule} />
    </g>
  );
}
