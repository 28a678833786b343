import type { Paragraph } from 'docx';
import { endedBy } from './end-mark.ts';
import { draftMark } from './masthead.ts';
import type { Annex, OfficialPaper } from './official-paper.ts';
import { textWidth } from './page-setup.ts';
import { centredLine, line, sizes } from './paragraphs.ts';
import { ruleLine, widthOfText } from './rule-line.ts';
import { twips } from './twips.ts';

const bold = { size: sizes.body, bold: true };

/** Kind and abstract, with a line below that is a third to a half of the abstract's last line. */
export function paperTitle({ kind, abstract }: Pick<OfficialPaper, 'kind' | 'abstract'>): Paragraph[] {
  const width = textWidth('portrait');
  const ruled = Math.min(widthOfText(abstract, sizes.body, false), width) * 0.35;
  return [
    centredLine(kind.toLocaleUpperCase('vi'), bold, { spacing: { before: 360 }, keepNext: true }),
    centredLine(abstract, bold, { keepNext: true, indent: { left: twips(10), right: twips(10) } }),
    ruleLine(ruled, width, 200),
  ];
}

/** `Kính gửi: …` on one line; more than one addressee each on a line of their own. */
export function addressLines(addressees: readonly string[]): Paragraph[] {
  const look = { size: sizes.body };
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  if (others.length === 0) return [centredLine(`Kính gửi: ${only}`, look, { spacing: { after: 200 } })];
  return [
    line('Kính gửi:', look, { indent: { left: twips(30) } }),
    ...addressees.map((name, place) =>
      line(`- ${endedBy(name, place === others.length ? '.' : ';')}`, look, {
        indent: { left: twips(45) },
        spacing: { after: place === others.length ? 200 : 0 },
      }),
    ),
  ];
}

/** Label, title and the paper that the sheet goes with (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III). */
export function annexTitle(
  { label, title, attachedTo, orientation }: Pick<Annex, 'label' | 'title' | 'attachedTo' | 'orientation'>,
  draft: boolean,
): Paragraph[] {
  const attached = { size: sizes.body, italics: true };
  return [
    ...(draft ? [draftMark(textWidth(orientation))] : []),
    ...(label === null ? [] : [centredLine(label, bold, { spacing: { before: 120 } })]),
    centredLine(title.toLocaleUpperCase('vi'), bold, {
      spacing: { before: 60, after: attachedTo === null ? 200 : 0 },
    }),
    ...(attachedTo === null
      ? []
      : [centredLine(`(Kèm theo ${attachedTo})`, attached, { spacing: { after: 200 } })]),
  ];
}
