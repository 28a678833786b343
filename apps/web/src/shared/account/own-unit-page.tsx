import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { getUnit } from '@tiendo/contracts/units.ts';
import type { Action } from '@tiendo/policy/action.ts';
import { Fragment, type ReactNode } from 'react';
import { answerQuery } from '../api/call.ts';
import { failureOf } from '../api/failure.ts';
import { FailureWords } from '../figure-frame/failure-words.tsx';
import page from '../ui/page.module.css';
import { AccessGate } from './access-gate.tsx';
import { useOwnUnit } from './use-own-unit.ts';

type OwnUnitPageProps = {
  /** What one must be allowed to do somewhere; the page begins where one is. */
  action: Action;
  title: string;
  documentTitle: string;
  /** The unit that the address names, if it does. */
  asked: string | undefined;
  children: (unit: UnitSummary) => ReactNode;
};

function OfUnit({ action, asked: named, children }: Pick<OwnUnitPageProps, 'action' | 'asked' | 'children'>) {
  const own = useOwnUnit(action);
  const asked = named ?? own?.ref;
  const unit = useQuery({
    ...answerQuery(getUnit, { params: { id: asked ?? '' } }),
    enabled: asked !== undefined,
  });
  if (unit.error !== null && unit.data === undefined)
    return <FailureWords failure={failureOf(unit.error)} onRetry={() => void unit.refetch()} />;
  if (unit.data === undefined || asked === undefined) return null;
  return <Fragment key={asked}>{children({ ...unit.data, ref: asked })}</Fragment>;
}

/** A page of work on one unit: that of the address, else the one where somebody's grant lies. */
export function OwnUnitPage({ title, documentTitle, ...ofUnit }: OwnUnitPageProps) {
  useDocumentTitle(documentTitle);
  return (
    <AccessGate action={ofUnit.action}>
      <div className={page.content}>
        <h1>{title}</h1>
        <OfUnit {...ofUnit} />
      </div>
    </AccessGate>
  );
}
