import { BorderStyle, LineRuleType, Paragraph } from 'docx';

/** How wide text in bold Times New Roman is on average, in twips; capitals are wider. */
export const widthOfText = (text: string, halfPoints: number, capitals: boolean): number =>
  text.length * halfPoints * 10 * (capitals ? 0.64 : 0.475);

/** A thin line of the length in the middle of the width, and the room after it, all in twips. */
export function ruleLine(length: number, width: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 30, after, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 0, color: '000000' } },
  });
}
