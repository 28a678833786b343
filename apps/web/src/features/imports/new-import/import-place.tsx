import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/account/me.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import type { SheetChoice } from '../../../shared/reports/report-queries.ts';
import page from '../../../shared/ui/page.module.css';
import { UnitField } from '../../../shared/unit-picker/unit-field.tsx';
import styles from '../imports.module.css';
import { unitQuery } from '../imports-queries.ts';
import { useRoundText } from '../round-words.ts';
import { TemplateButton } from '../template-button.tsx';

type ImportPlaceProps = { choice: SheetChoice; rounds: readonly RoundSummary[] };

/** The day that the figures speak of, and whether the round takes them. */
function RoundFacts({ round }: { round: RoundSummary }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { asOf, dueOn, locked } = round;
  return (
    <p className={styles.quiet}>
      {t('imports.asOf', { date: formatDate(asOf, lang) })}
      {dueOn !== null && ` · ${t('imports.dueOn', { date: formatDate(dueOn, lang) })}`}
      {locked && ` · ${t('imports.locked')}`}
    </p>
  );
}

/** The round and the unit that a file is brought into, and the workbook for them. */
export function ImportPlace({ choice, rounds }: ImportPlaceProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useMe()?.today ?? null;
  const { data: unit } = useQuery(unitQuery(choice.unit));
  const textOf = useRoundText();
  const round = rounds.find(({ id }) => id === choice.round);
  const choose = (search: { vong?: number; 'don-vi': string }) =>
    void navigate({ to: '/nhap-tu-tep', search });
  return (
    <section className={page.part} aria-labelledby="import-place">
      <h2 id="import-place">{t('imports.place')}</h2>
      <div className={styles.fields}>
        <UnitField
          id="import-unit"
          label={t('filter.unit')}
          value={unit ?? null}
          around={{ unit: choice.unit, date: round?.asOf ?? today }}
          onChange={({ ref }) => choose({ 'don-vi': ref })}
        />
        <NativeSelect
          size="sm"
          className={styles.round}
          label={t('imports.round')}
          value={String(choice.round)}
          data={rounds.map((one) => ({
            value: String(one.id),
            label: `${textOf(one)}${one.locked ? ` (${t('imports.locked')})` : ''}`,
          }))}
          onChange={({ currentTarget: { value } }) => choose({ vong: Number(value), 'don-vi': choice.unit })}
        />
      </div>
      {round !== undefined && <RoundFacts round={round} />}
      <p className={styles.line}>
        <TemplateButton choice={choice} />
        <span className={styles.quiet}>{t('imports.templateHint')}</span>
      </p>
    </section>
  );
}
