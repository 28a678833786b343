import { Link } from '@tanstack/react-router';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { searchOf } from '@tiendo/contracts/view-address.ts';
import { useCurrentView } from '../view/use-view.ts';

/** Opens a unit in the view looked at. */
export function UnitLink({ unit }: { unit: Pick<UnitSummary, 'ref' | 'name'> }) {
  const view = useCurrentView();
  const search = view === null ? { 'don-vi': unit.ref } : searchOf({ ...view, unit: unit.ref, level: null });
  return (
    <Link to="/tong-quan" search={search}>
      {unit.name}
    </Link>
  );
}
