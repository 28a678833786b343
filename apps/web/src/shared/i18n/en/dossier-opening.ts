import type { Translations } from '../vi.ts';

export const dossierOpening: Pick<Translations, 'dossierOpening'> = {
  dossierOpening: {
    title: 'Open a dossier for recognition',
    documentTitle: 'Open a dossier for recognition | Tiendo',
    hint: 'A new dossier takes over the result of each criterion, the values of its indicators and their evidence from the last accepted figures of the commune.',
    unit: 'Unit that applies',
    on: 'Day of opening',
    onHint: 'It selects the procedure: give an earlier day to enter a dossier of that time.',
    withDistrict: 'Procedure: {{name}}, with verification by the district.',
    withoutDistrict: 'Procedure: {{name}}; the commune hands in to the province.',
    noProcedure: 'No procedure is known to be in force on this day: give 29 December 2014 or a later day.',
    set: 'Level and criteria set',
    chooseSet: 'Choose a criteria set',
    year: 'Year of achievement asked for',
    open: 'Open the dossier',
    openThat: 'Open the dossier under way',
    fault: {
      unit: 'Choose the unit that applies.',
      otherTime: 'This unit does not exist on the day of opening: choose a unit of that day, or another day.',
      set: 'Choose a criteria set.',
      year: 'Give the year in four digits, for example 2026.',
      on: 'Give the day as 31/03/2020.',
      future: 'The day of opening must not be after today.',
    },
  },
};
