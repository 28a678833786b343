/** Ways of writing Vietnamese before Unicode, by fonts that draw other letters in place of what the file holds. */
export type LegacyText = 'encoding_tcvn3' | 'encoding_vni';

/** Letters that stand for Vietnamese ones in TCVN3, beside letters; Unicode Vietnamese never has them. */
const tcvn3 = /[A-Za-z][¨©ª«¬­®µ¶·¸¹»¼½¾]|[¨©ª«¬®µ¶·¸¹»¼½¾][a-z]/u;

/** VNI writes the marks behind their vowels as letters that Vietnamese does not have (`Loäc Bình` is Lộc Bình). */
const vni = /[äåëïöüûøæñ]/iu;

/** The way of writing that a text seems to be in; null where it looks like Unicode. */
export function legacyTextOf(text: string): LegacyText | null {
  const whole = text.normalize('NFC');
  if (tcvn3.test(whole)) return 'encoding_tcvn3';
  return vni.test(whole) ? 'encoding_vni' : null;
}
