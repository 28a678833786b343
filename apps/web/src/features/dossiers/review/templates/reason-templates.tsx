import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandFailure } from '../../../../shared/form/command-failure.tsx';
import { ActionMenu } from '../../../../shared/ui/action-menu.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Icon } from '../../../../shared/ui/icon.tsx';
import { useClaimFindings } from '../claim/use-claim-findings.ts';
import type { ReviewRow } from '../review-rows.ts';
import { TemplatesDialog } from './templates-dialog.tsx';
import { type OwnTemplates, useOwnTemplates } from './use-own-templates.ts';

const shipped = ['signature', 'expired', 'differs', 'households', 'confirmation', 'photographs'] as const;

type ReasonTemplatesProps = { hand: ReviewRow; onChoose: (text: string) => void };

/** What the menu offers: own sentences, what the figures say against the criterion, sentences that are often needed. */
function useMenu({ hand, onChoose }: ReasonTemplatesProps, own: OwnTemplates, onEdit: () => void) {
  const { t } = useTranslation();
  const { missed } = useClaimFindings()(hand.of.indicators);
  const others = [...missed, ...shipped.map((template) => t(`dossierReview.template.${template}`))];
  const { reason } = hand.written;
  return [
    ...own.texts.map((label) => ({ label, act: () => onChoose(label) })),
    ...others
      .filter((label) => !own.texts.includes(label))
      .map((label, at) => ({
        label,
        isApart: at === 0 && own.texts.length > 0,
        act: () => onChoose(label),
      })),
    {
      label: t('dossierReview.ownTemplates.keep'),
      isApart: true,
      disabled: !own.canKeep(reason),
      act: () => own.add.mutate(reason.trim()),
    },
    { label: t('dossierReview.ownTemplates.edit'), act: onEdit },
  ];
}

/** Sentences to begin a reason with, and the way to keep one's own. */
export function ReasonTemplates(props: ReasonTemplatesProps) {
  const { t } = useTranslation();
  const own = useOwnTemplates();
  const [editing, setEditing] = useState(false);
  const actions = useMenu(props, own, () => setEditing(true));
  return (
    <div>
      <span role="status">{own.add.isSuccess && t('dossierReview.ownTemplates.kept')}</span>
      <CommandFailure error={own.add.error} />
      <ActionMenu actions={actions}>
        <Button look="text">
          {t('dossierReview.templates')}
          <Icon name="down" />
        </Button>
      </ActionMenu>
      {editing && <TemplatesDialog own={own} onClose={() => setEditing(false)} />}
    </div>
  );
}
