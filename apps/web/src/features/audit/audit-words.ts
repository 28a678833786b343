import { type AuditAction, type AuditEvent, auditAction } from '@tiendo/contracts/audit.ts';
import { useTranslation } from 'react-i18next';

type WordKey<Action extends string> = Action extends `${infer Subject}.${infer Deed}`
  ? `${Subject}_${Deed}`
  : never;

const keyOf = <Action extends AuditAction>(action: Action) => action.replace('.', '_') as WordKey<Action>;

const subjects = [
  'account',
  'session',
  'grant',
  'token',
  'report',
  'evidence',
  'round',
  'criteria_set',
  'department_request',
  'import',
  'export',
  'role',
] as const;

const isSubject = (kind: string): kind is (typeof subjects)[number] =>
  (subjects as readonly string[]).includes(kind);

/** How events are told; a name that has no words yet stands as it is written. */
export function useAuditWords() {
  const { t } = useTranslation();
  return {
    action: (name: string): string => {
      const known = auditAction.safeParse(name);
      return known.success ? t(`audit.action.${keyOf(known.data)}`) : name;
    },
    actor: ({ kind, name }: AuditEvent['actor']): string => name ?? t(`audit.actor.${kind}`),
    subject: ({ kind, id }: AuditEvent['subject']): string => {
      const word = isSubject(kind) ? t(`audit.subject.${kind}`) : kind;
      return id === null ? word : `${word} ${id}`;
    },
  };
}
