import { isCalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { knownVerdicts, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { roles } from '@tiendo/policy/role.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';

const fields = [
  'name',
  'role',
  'unitId',
  'body',
  'validFrom',
  'validTo',
  'closed',
  'required',
  'state',
  'reasons',
  'verdict',
  'verdicts',
  'note',
  'notes',
  'values',
  'metCount',
  'declaredCount',
  'criterionId',
  'indicatorId',
  'revisionId',
  'dueOn',
  'lockedFrom',
  'set',
  'round',
  'criteria',
  'bodies',
  'position',
  'text',
  'people',
  'units',
  'letters',
  'mailReminders',
  'value',
  'evidenceId',
  'hash',
  'size',
  'type',
  'report',
] as const;

const states = ['draft', 'submitted', 'returned', 'accepted', 'withdrawn'] as const;

const isOneOf = <Name extends string>(names: readonly Name[], text: string): text is Name =>
  (names as readonly string[]).includes(text);

/** What the trail keeps of a change, in words: names of fields and their values; what has no words is as written. */
export function useChangeWords() {
  const { t } = useTranslation();
  const lang = useLang();
  const fieldName = (field: string): string => (isOneOf(fields, field) ? t(`audit.field.${field}`) : field);
  const textValue = (text: string): string => {
    if (isCalendarDate(text)) return formatDate(text, lang);
    if (isOneOf(states, text)) return t(`audit.state.${text}`);
    if (isOneOf(roles, text)) return t(`role.${text}`);
    return isOneOf(knownVerdicts, text) ? verdictWord(text, lang) : text;
  };
  const valueText = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('audit.nothing');
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
    if (typeof value === 'number') return formatInteger(value, lang);
    if (typeof value === 'string') return textValue(value);
    if (Array.isArray(value)) return value.map(valueText).join('; ') || t('audit.nothing');
    return Object.entries(value)
      .map(([field, part]) => `${fieldName(field)}: ${valueText(part)}`)
      .join(', ');
  };
  return { fieldName, valueText };
}
