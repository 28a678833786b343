import { Link } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { type DossierDesk, lineElement } from '../use-dossier-desk.ts';
import styles from './contents.module.css';
import type { DossierLine } from './dossier-lines.ts';

/** A plain press turns to the line; with a key held, the browser opens the link as it does any. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

type LineLinkProps = { desk: DossierDesk; line: DossierLine; isFaulty: boolean; children: ReactNode };

/** A line of the contents: the way to it, its place in the address. */
export function LineLink({ desk, line, isFaulty, children }: LineLinkProps) {
  const isInHand = desk.hand?.id === line.id;
  return (
    <li>
      <Link
        id={lineElement(line.id)}
        data-line={line.id}
        data-fault={isFaulty || undefined}
        to="/ho-so/$id"
        params={{ id: desk.dossier.id }}
        search={{ phan: line.id }}
        activeProps={{}}
        aria-current={isInHand || undefined}
        className={styles.item}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          desk.go(line.id);
        }}
      >
        {children}
      </Link>
    </li>
  );
}
