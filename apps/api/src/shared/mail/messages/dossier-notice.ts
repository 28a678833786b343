import type { DossierState } from '@tiendo/domain/dossiers/dossier-state.ts';
import { dossierStateName } from '@tiendo/domain/wording/dossier-words.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { oneLine } from '../../one-line.ts';
import type { MailText } from '../mailer.ts';

export type DossierNotice = {
  readonly name: string;
  /** With its kind, in the language of the letter: `xã Lộc Bình`. */
  readonly unit: string;
  readonly year: number;
  /** The state that it came into; or that the reader was given it, or is mentioned in a comment on it. */
  readonly what: { readonly state: DossierState } | 'assigned' | 'mentioned';
  /** Who did it. */
  readonly by: string;
  /** Where it is seen. */
  readonly link: string;
};

function inVietnamese({ name, unit, year, what, by, link }: DossierNotice): MailText {
  const dossier = `hồ sơ đề nghị công nhận ${unit} năm ${year}`;
  const [subject, sentence] =
    what === 'assigned'
      ? [`Được giao ${dossier}`, `${by} đã giao cho Ông/Bà ${dossier}.`]
      : what === 'mentioned'
        ? [`Được nhắc tên trong ${dossier}`, `${by} đã nhắc tên Ông/Bà trong trao đổi về ${dossier}.`]
        : [
            `${dossierStateName(what.state, 'vi')}: ${dossier}`,
            `${by} đã chuyển ${dossier} sang trạng thái "${dossierStateName(what.state, 'vi')}".`,
          ];
  return {
    subject,
    text: `Kính gửi ${name},

${sentence} Xem tại:

${link}

Nếu không muốn nhận thông báo qua thư, Ông/Bà có thể tắt ở trang Tài khoản của tôi trên Tiendo.
`,
  };
}

function inEnglish({ name, unit, year, what, by, link }: DossierNotice): MailText {
  const dossier = `the dossier of ${unit} for ${year}`;
  const [subject, sentence] =
    what === 'assigned'
      ? [`Given to you: ${dossier}`, `${by} gave you ${dossier}.`]
      : what === 'mentioned'
        ? [`You are mentioned: ${dossier}`, `${by} mentioned you in a comment on ${dossier}.`]
        : [
            `${dossierStateName(what.state, 'en')}: ${dossier}`,
            `${by} moved ${dossier}. It is now: ${dossierStateName(what.state, 'en')}.`,
          ];
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
