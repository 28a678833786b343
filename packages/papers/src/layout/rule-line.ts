import { BorderStyle, LineRuleType, Paragraph } from 'docx';

/** How wide a letter of the size is on average, in twips: half its height, and more for bold capitals. */
export const widthOfText = (text: string, halfPoints: number, capitals: boolean): number =>
  text.length * halfPoints * 10 * (capitals ? 0.72 : 0.5);

/** A thin line of the length in the middle of the width, both in twips, with its room below. */
export function ruleLine(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 30, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 0, color: '000000' } },
  });
}
