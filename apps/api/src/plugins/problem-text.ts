import type { Lang } from '@tiendo/domain/wording/lang.ts';

type Text = Record<Lang, string>;

/** `{path}`, `{given}` and `{expected}` are filled in; a clause in `[…]` falls away where its value is not known. */
export type ProblemText = { title: Text; message: Text };
