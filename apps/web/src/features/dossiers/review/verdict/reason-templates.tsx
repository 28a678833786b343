import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../../shared/ui/action-menu.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Icon } from '../../../../shared/ui/icon.tsx';
import { useClaimFindings } from '../claim/use-claim-findings.ts';
import type { ReviewRow } from '../review-rows.ts';

const shipped = ['signature', 'expired', 'differs', 'households', 'confirmation', 'photographs'] as const;

/** Sentences to begin a reason with: what the figures say against the criterion, then those that are often needed. */
export function ReasonTemplates({ hand, onChoose }: { hand: ReviewRow; onChoose: (text: string) => void }) {
  const { t } = useTranslation();
  const { missed } = useClaimFindings()(hand.of.indicators);
  const texts = [...missed, ...shipped.map((template) => t(`dossierReview.template.${template}`))];
  return (
    <ActionMenu actions={texts.map((label) => ({ label, act: () => onChoose(label) }))}>
      <Button look="text">
        {t('dossierReview.templates')}
        <Icon name="down" />
      </Button>
    </ActionMenu>
  );
}
