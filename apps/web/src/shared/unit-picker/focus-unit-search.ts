/** Id of the search of the top bar. */
export const unitSearchId = 'tim-don-vi';

/** Puts the cursor into the search of the top bar. */
export function focusUnitSearch(): void {
  document.getElementById(unitSearchId)?.focus();
}
