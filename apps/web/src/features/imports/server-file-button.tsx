import { useMutation } from '@tanstack/react-query';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { loadPart } from '../../shared/late/load-part.ts';
import { Button } from '../../shared/ui/button.tsx';

type ServerFileButtonProps = { label: string; address: string; usualName: string };

/** Saves a file that the server writes, or says why there is none. */
export function ServerFileButton({ label, address, usualName }: ServerFileButtonProps) {
  const saving = useMutation({
    mutationFn: async () => {
      const { saveFile } = await loadPart(() => import('../../shared/figure-frame/save-figure.ts'));
      await saveFile(address, usualName);
    },
  });
  return (
    <>
      <Button disabled={saving.isPending} onClick={() => saving.mutate()}>
        {label}
      </Button>
      <CommandFailure error={saving.error} />
    </>
  );
}
