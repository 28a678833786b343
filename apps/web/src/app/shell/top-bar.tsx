import { UnitSearchField } from '../../shared/unit-picker/unit-search-field.tsx';
import { AccountCorner } from './account-corner.tsx';
import { DisplayControls } from './display-controls.tsx';
import styles from './top-bar.module.css';

/** Mark, search, and how the page is shown, who is signed in. */
export function TopBar() {
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d="M1 3.5h5M1 9h9M1 14.5h12.5" strokeWidth="2.6" />
          <path d="M16.5 1v16" strokeWidth="1.4" strokeDasharray="2.6 1.8" />
        </svg>
        <span>Tiendo</span>
      </div>
      <div className={styles.search}>
        <UnitSearchField />
      </div>
      <DisplayControls />
      <AccountCorner />
    </header>
  );
}
