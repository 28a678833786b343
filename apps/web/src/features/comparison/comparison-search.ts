import { periodCode, unitReference } from '@tiendo/contracts/values.ts';
import { z } from 'zod';

/** Beside what is looked at: six in all can be told apart. */
export const mostOthers = 5;

/** Up to five values of one kind, between commas. */
const several = (one: z.ZodType) =>
  z.string().refine((text) => {
    const parts = text.split(',');
    return parts.length <= mostOthers && parts.every((part) => one.safeParse(part).success);
  });

/** What the comparison alone lets choose; one of the two, periods before units. */
export const comparisonParameters = {
  them: several(unitReference).optional(),
  'cac-ky': several(periodCode).optional(),
};

const parameters = z.object(comparisonParameters);

/** The other units, or the other periods, that are compared with what is looked at. */
export type ComparisonChoice = { units: readonly string[]; periods: readonly string[] };

const parts = (text: string | undefined): string[] => [...new Set(text?.split(',') ?? [])];

/** What an address chooses. */
export function comparisonChoiceOf(search: Readonly<Record<string, unknown>>): ComparisonChoice {
  const { them, 'cac-ky': periods } = parameters.parse(search);
  return periods === undefined ? { units: parts(them), periods: [] } : { units: [], periods: parts(periods) };
}

/** The address of a choice, without what is empty. */
export function searchOfChoice({ units, periods }: ComparisonChoice): z.infer<typeof parameters> {
  if (periods.length > 0) return { 'cac-ky': periods.join(',') };
  return units.length > 0 ? { them: units.join(',') } : {};
}
