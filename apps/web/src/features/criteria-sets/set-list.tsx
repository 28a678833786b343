import { Link } from '@tanstack/react-router';
import type { CriteriaSetSummary } from '@tiendo/contracts/references.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import page from '../../shared/ui/page.module.css';
import { setLabel, setName } from '../../shared/units/set-label.ts';

/** Every set, each an address of its own. */
export function SetList({ sets, shown }: { sets: readonly CriteriaSetSummary[]; shown: string | undefined }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <nav className={page.choice} aria-label={t('criteriaSets.choose')}>
      {sets.map((set) => (
        <Link
          key={set.code}
          to="/bo-tieu-chi"
          search={{ bo: set.code }}
          title={setName(set, lang)}
          aria-current={set.code === shown ? 'page' : undefined}
        >
          {setLabel(set, t, lang)}
        </Link>
      ))}
    </nav>
  );
}
