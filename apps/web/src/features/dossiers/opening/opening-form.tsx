import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { listCriteriaSets } from '@tiendo/contracts/criteria-sets.ts';
import { openDossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { CriteriaSetSummary, UnitSummary } from '@tiendo/contracts/references.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/account/me.ts';
import { answerQuery } from '../../../shared/api/call.ts';
import form from '../../../shared/form/form.module.css';
import { FormActions } from '../../../shared/form/form-actions.tsx';
import { FormErrors } from '../../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../../shared/form/use-command-form.ts';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { UnitField } from '../../../shared/unit-picker/unit-field.tsx';
import { setLabel } from '../../../shared/units/set-label.ts';
import { dossiersChanged, takeDossier } from '../dossier-queries.ts';
import { type OpeningValues, openingFaults } from './opening-values.ts';
import { ProcedureWords } from './procedure-words.tsx';

/** The sets by which the unit can be recognised on the day. */
function useSetsFor({ unit, on }: OpeningValues): readonly CriteriaSetSummary[] {
  const asOf = parseDate(on);
  const { data } = useQuery({
    ...answerQuery(listCriteriaSets, { query: { unit: unit?.ref, asOf: asOf ?? undefined, limit: 500 } }),
    enabled: unit !== null && asOf !== null,
  });
  return (data?.items ?? []).filter(({ unitKinds }) => unit !== null && unitKinds.includes(unit.kind));
}

function useOpeningForm(own: UnitSummary, onUnderWay: (isUnderWay: boolean) => void) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const today = useMe()?.today ?? '';
  return useCommandForm<OpeningValues, typeof openDossier>({
    command: openDossier,
    initial: {
      unit: own.kind === 'commune' ? own : null,
      set: '',
      year: today.slice(0, 4),
      on: today === '' ? '' : formatDate(today, 'vi'),
    },
    check: (values) =>
      Object.fromEntries(
        Object.entries(openingFaults(values, today)).map(([field, fault]) => [
          field,
          t(`dossierOpening.fault.${fault}`),
        ]),
      ),
    inputOf: ({ unit, set, year, on }) => ({
      body: { unit: unit?.ref ?? '', set, year: Number(year), on: parseDate(on) ?? undefined },
    }),
    onDone: async (dossier) => {
      takeDossier(client, dossier);
      await navigate({ to: '/ho-so/$id', params: { id: dossier.id } });
      await dossiersChanged(client);
    },
    onRefused: ({ code }) => onUnderWay(code === 'dossier_under_way'),
  });
}

/** Opens a dossier from what the commune has reported. */
export function OpeningForm({ own }: { own: UnitSummary }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [isUnderWay, setUnderWay] = useState(false);
  const command = useOpeningForm(own, setUnderWay);
  const { values, setFieldValue } = command.form;
  const sets = useSetsFor(values);
  const { id, error } = command.field('unit');
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <p>{t('dossierOpening.hint')}</p>
      <FormErrors {...command} />
      {isUnderWay && values.unit !== null && (
        <p>
          <Link to="/ho-so" search={{ 'don-vi': values.unit.ref }}>
            {t('dossierOpening.openThat')}
          </Link>
        </p>
      )}
      <UnitField
        id={id}
        error={error}
        label={t('dossierOpening.unit')}
        value={values.unit}
        around={{ unit: own.ref, date: parseDate(values.on) }}
        onChange={(unit) => setFieldValue('unit', unit)}
      />
      <TextInput
        {...command.field('on')}
        label={t('dossierOpening.on')}
        description={t('dossierOpening.onHint')}
        inputMode="numeric"
        autoComplete="off"
        placeholder="31/03/2020"
      />
      <ProcedureWords on={values.on} />
      <NativeSelect
        {...command.field('set')}
        size="sm"
        label={t('dossierOpening.set')}
        data={[
          { value: '', label: t('dossierOpening.chooseSet') },
          ...sets.map((set) => ({ value: set.code, label: setLabel(set, t, lang) })),
        ]}
      />
      <TextInput
        {...command.field('year')}
        label={t('dossierOpening.year')}
        inputMode="numeric"
        autoComplete="off"
      />
      <FormActions of={command} label={t('dossierOpening.open')} />
    </form>
  );
}
