import { Link } from '@tanstack/react-router';
import type { ReorganisationItem } from '@tiendo/contracts/reorganisations.ts';
import { wordsIn } from '@tiendo/domain/wording/criterion-names.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import page from '../../shared/ui/page.module.css';
import { Words } from '../../shared/ui/words.tsx';
import { BecameTable } from './became-table.tsx';
import { ReorganisationFacts } from './reorganisation-facts.tsx';

/** One reorganisation of the list; its title opens all of it. */
export function ReorganisationSection({ item }: { item: ReorganisationItem }) {
  const lang = useLang();
  const title = wordsIn(item.title, item.titleEn, lang);
  const titleId = `sap-xep-${item.id}`;
  return (
    <section className={page.part} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <Link to="/sap-xep-don-vi/$id" params={{ id: item.id }}>
          {title !== null && <Words words={title} />}
        </Link>
      </h2>
      <ReorganisationFacts item={item} />
      {item.groups.length > 0 && <BecameTable item={item} />}
    </section>
  );
}
