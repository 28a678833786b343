import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import button from '../../shared/ui/button.module.css';
import panel from '../../shared/ui/panel.module.css';
import { Panel } from '../../shared/ui/panel.tsx';
import { unitQuery } from '../../shared/view/view-queries.ts';

/** A unit that is scored itself has its place among its neighbours: the way to the unit above. */
export function RankedAbove({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const unit = useQuery(unitQuery(view)).data;
  if (unit === undefined) return null;
  const kind = unitKindName(unit.kind, lang, 2);
  return (
    <Panel title={t('ranking.above.title', { kind })} id="xep-hang">
      <p className={panel.text}>{t('ranking.above.text', { kind })}</p>
      {unit.parent !== null && (
        <p>
          <Link
            className={button.button}
            to="/xep-hang"
            search={searchOf({ ...view, unit: unit.parent.ref, level: null })}
          >
            {t('ranking.above.open', { unit: unitTitle(unit.parent, lang) })}
          </Link>
        </p>
      )}
    </Panel>
  );
}
