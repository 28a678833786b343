import { foldVietnamese } from '@tiendo/domain/text/fold.ts';

const kindWords =
  /^(?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|thon|xom|ban|khu dan cu|khu)\s+(?=\S)/;

/** What is compared with folded names: lower case, no tone marks; with and without the word for a kind. */
export function searchForms(text: string): { whole: string; name: string } {
  const whole = foldVietnamese(text);
  return { whole, name: whole.replace(kindWords, '') };
}
