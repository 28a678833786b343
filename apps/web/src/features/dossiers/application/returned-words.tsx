import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { type DossierLine, inOrder, wantsMore } from './contents/dossier-lines.ts';
import { useLineName } from './contents/use-line-name.ts';
import styles from './notices.module.css';
import type { DossierDesk } from './use-dossier-desk.ts';

/** What was returned and waits to be mended, each with its reason and the way to it; everything else is frozen. */
export function ReturnedWords({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const nameOf = useLineName();
  const { dossier, lines } = desk;
  const [last] = dossier.returns;
  if (last === undefined || !wantsMore(dossier)) return null;
  const lineOf = ({ criterion, paperCode }: (typeof last.items)[number]): DossierLine | undefined =>
    inOrder(lines).find(
      ({ id }) => id === (criterion === null ? `giay-to.${paperCode}` : `tieu-chi.${criterion}`),
    );
  return (
    <section className={styles.returned} aria-labelledby="dossier-returned">
      <h2 id="dossier-returned">
        {t('dossierApplication.returned', {
          stage: t(`dossier.stage.${last.stage}`),
          date: formatDate(last.returnedOn, lang),
          count: formatCount(last.items.length, lang),
        })}
      </h2>
      <ol>
        {last.items.map((item) => {
          const line = lineOf(item);
          return (
            <li key={`${item.criterion}:${item.paperCode}`}>
              {line !== undefined && (
                <Button look="text" onClick={() => desk.go(line.id)}>
                  {nameOf(line)}
                </Button>
              )}
              {item.reason}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
