import type { Translations } from '../vi.ts';

export const rowTools: Pick<Translations, 'rowTools'> = {
  rowTools: {
    up: 'Move "{{name}}" up',
    down: 'Move "{{name}}" down',
    remove: 'Remove "{{name}}"',
    removeShort: 'Remove',
  },
};
