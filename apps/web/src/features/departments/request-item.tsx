import { Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import {
  answerDepartmentRequest,
  closeDepartmentRequest,
  type DepartmentRequest,
} from '@tiendo/contracts/departments/requests.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CriterionLabels } from '../../shared/units/criterion-label.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './departments.module.css';
import { departmentsChanged } from './departments-queries.ts';

type OfRequest = { request: DepartmentRequest };

function AnswerForm({ request }: OfRequest) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const command = useCommandForm({
    command: answerDepartmentRequest,
    initial: { text: '' },
    check: ({ text }) => (text.trim() === '' ? { text: t('departments.answerMissing') } : {}),
    inputOf: ({ text }) => ({ params: { id: request.id }, body: { text } }),
    onDone: () => {
      command.form.reset();
      return departmentsChanged(client);
    },
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <Textarea
        {...command.field('text')}
        size="sm"
        rows={3}
        maxLength={4000}
        label={t('departments.answer', { body: request.body })}
      />
      <FormActions of={command} label={t('departments.sendAnswer')} />
    </form>
  );
}

function Closing({ request }: OfRequest) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const close = useCommand(closeDepartmentRequest, () => departmentsChanged(client));
  return (
    <>
      <Button
        disabled={close.isPending}
        onClick={() => close.mutate({ params: { id: request.id }, body: null })}
      >
        {t('departments.close')}
      </Button>
      <CommandFailure error={close.error} />
    </>
  );
}

/** By when an answer is due, how late it is, and whether the request is closed. */
function Due({ request: { dueOn, daysLate, closedAt, closedBy } }: OfRequest) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <p>
      {t('departments.due', { date: formatDate(dueOn, lang) })}
      {daysLate > 0 && <b>, {t('departments.late', { days: formatCount(daysLate, lang) })}</b>}
      {closedAt !== null &&
        `; ${t('departments.closed', { name: closedBy ?? '', time: formatMadeOn(Date.parse(closedAt), lang) })}`}
    </p>
  );
}

/** One request: to whom, what, by when; its answers; and the deeds of those who may answer or close it. */
export function RequestItem({ request }: OfRequest) {
  const { t } = useTranslation();
  const lang = useLang();
  const answers = useMay('request.answer')?.granted === true;
  const makes = useMay('request.make')?.granted === true;
  const open = request.closedAt === null;
  return (
    <li>
      <h3>
        {request.body} · {unitLabel(request.unit, lang)}
      </h3>
      <p className={styles.written}>{request.text}</p>
      {request.criteria.length > 0 && (
        <p>
          {t('departments.criteriaOf')} <CriterionLabels criteria={request.criteria} />
        </p>
      )}
      <Due request={request} />
      <p className={styles.detail}>
        {t('departments.made', {
          name: request.madeBy,
          time: formatMadeOn(Date.parse(request.madeAt), lang),
        })}
      </p>
      {request.answers.map(({ id, text, by, at }) => (
        <blockquote key={id}>
          <p className={styles.written}>{text}</p>
          <p className={styles.detail}>
            {t('departments.answered', { name: by, time: formatMadeOn(Date.parse(at), lang) })}
          </p>
        </blockquote>
      ))}
      {open && answers && <AnswerForm request={request} />}
      {open && makes && <Closing request={request} />}
    </li>
  );
}
