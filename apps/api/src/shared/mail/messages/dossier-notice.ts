import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import { dossierStateName } from '@tiendo/domain/wording/dossier-words.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { oneLine } from '../../one-line.ts';
import type { MailText } from '../mailer.ts';

export type DossierNotice = {
  readonly name: string;
  /** With its kind, in the language of the letter: `xã Lộc Bình`. */
  readonly unit: string;
  readonly year: number;
  /** The state that it came into; what was noted as the reader was given it; or they are mentioned in a comment on it. */
  readonly what: { readonly state: DossierState } | { readonly note: string | null } | 'mentioned';
  /** Who did it. */
  readonly by: string;
  /** Where it is seen. */
  readonly link: string;
};

type Told = readonly [subject: string, sentence: string];

function toldInVietnamese({ unit, year, what, by }: DossierNotice): Told {
  const dossier = `hồ sơ đề nghị công nhận ${unit} năm ${year}`;
  if (what === 'mentioned')
    return [`Được nhắc tên trong ${dossier}`, `${by} đã nhắc tên Ông/Bà trong trao đổi về ${dossier}.`];
  if ('state' in what) {
    const state = dossierStateName(what.state, 'vi');
    return [
      `${capitaliseFirst(state)}: ${dossier}`,
      `${by} đã chuyển ${dossier} sang trạng thái "${state}".`,
    ];
  }
  const note = what.note === null ? '' : `, kèm ghi chú: "${oneLine(what.note)}"`;
  return [`Được giao ${dossier}`, `${by} đã giao cho Ông/Bà ${dossier}${note}.`];
}

function inVietnamese(notice: DossierNotice): MailText {
  const { name, link } = notice;
  const [subject, sentence] = toldInVietnamese(notice);
  return {
    subject,
    text: `Kính gửi ${name},

${sentence} Xem tại:

${link}

Nếu không muốn nhận thông báo qua thư, Ông/Bà có thể tắt ở trang Tài khoản của tôi trên Tiendo.
`,
  };
}

function toldInEnglish({ unit, year, what, by }: DossierNotice): Told {
  const dossier = `the dossier of ${unit} for ${year}`;
  if (what === 'mentioned')
    return [`You are mentioned: ${dossier}`, `${by} mentioned you in a comment on ${dossier}.`];
  if ('state' in what) {
    const state = dossierStateName(what.state, 'en');
    return [`${capitaliseFirst(state)}: ${dossier}`, `${by} moved ${dossier}. It is now: ${state}.`];
  }
  const note = what.note === null ? '' : `, with the note "${oneLine(what.note)}"`;
  return [`Given to you: ${dossier}`, `${by} gave you ${dossier}${note}.`];
}

function inEnglish(notice: DossierNotice): MailText {
  const { name, link } = notice;
  const [subject, sentence] = toldInEnglish(notice);
  return {
    subject,
    text: `Dear ${name},

${sentence} See it at:

${link}

To have no notices by mail, turn them off under My account on Tiendo.
`,
  };
}

/** Tells somebody of a dossier. */
export function dossierNoticeMail({ name, unit, by, ...notice }: DossierNotice, lang: Lang): MailText {
  const told = { ...notice, name: oneLine(name), unit: oneLine(unit), by: oneLine(by) };
  return lang === 'vi' ? inVietnamese(told) : inEnglish(told);
}
