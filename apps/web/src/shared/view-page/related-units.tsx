import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import button from '../ui/button.module.css';
import { unitLabel } from '../units/unit-label.ts';
import { relativesOn } from '../view/fit-view.ts';
import { useViewPage } from '../view/view-pages.ts';
import { lineageQuery } from '../view/view-queries.ts';

/** Links to what the unit became or came from, as far as sources name it. */
export function RelatedUnits({ view }: { view: View }) {
  const page = useViewPage() ?? '/tong-quan';
  const lang = useLang();
  const { data } = useQuery(lineageQuery(view));
  if (data === undefined) return null;
  return relativesOn(data, dateOfPeriod(view.period)).map((unit) => (
    <li key={unit.id}>
      <Link className={button.button} to={page} search={searchOf({ ...view, unit: unit.ref })}>
        {unitLabel(unit, lang)}
      </Link>
    </li>
  ));
}
