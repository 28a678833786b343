import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import table from '../../../shared/ui/table.module.css';
import { useLineName } from './contents/use-line-name.ts';
import { type DossierField, keyOf } from './draft/dossier-field.ts';
import styles from './notices.module.css';
import type { DossierDesk } from './use-dossier-desk.ts';

/** What was written, in words. */
function useFieldWords(): (field: DossierField) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (field) => {
    const none = t('entry.merge.empty');
    if (field.kind === 'verdict') return verdictWord(field.is, lang);
    if (field.is === null) return none;
    if (field.kind === 'note') return field.is;
    if (field.kind === 'condition')
      return t(field.is ? 'dossierApplication.held.yes' : 'dossierApplication.held.no');
    if (field.kind === 'meeting')
      return `${formatDate(field.is.heldOn, lang)}, ${field.is.agreed}/${field.is.present}`;
    const { quantity, text, isMet } = field.is;
    if (isMet !== null) return verdictWord(isMet ? 'met' : 'not_met', lang);
    return (quantity === null ? text : formatQuantity(quantity, lang)) ?? none;
  };
}

/** Where it was written: `5 Trường học, ghi chú`. */
function usePlaceWords({ lines }: DossierDesk): (field: DossierField) => string {
  const { t } = useTranslation();
  const nameOf = useLineName();
  return ({ kind, at }) => {
    if (kind === 'condition') return t(`dossierApplication.condition.${at}`);
    if (kind === 'meeting') return t('dossierApplication.meeting.title');
    const line = lines.claims.find(({ claim }) =>
      kind === 'value' ? claim.indicators.some(({ id }) => id === at) : claim.criterion.position === at,
    );
    const code = line?.claim.indicators.find(({ id }) => kind === 'value' && id === at)?.code;
    const name = line === undefined ? '' : nameOf(line);
    if (kind === 'note') return `${name}, ${t('entry.note')}`;
    return code === undefined ? name : `${name}, ${code}`;
  };
}

/** What two people wrote differently at the same time: one of the two is chosen, field by field. */
export function DisputedFields({ desk }: { desk: DossierDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const wordsOf = useFieldWords();
  const placeOf = usePlaceWords(desk);
  const { disputes, saver } = desk;
  if (disputes.length === 0) return null;
  const choice = (field: DossierField, by: 'mine' | 'theirs', label: string) => (
    <td>
      {wordsOf(field)}{' '}
      <Button
        look="text"
        aria-label={`${label}: ${placeOf(field)}`}
        onClick={() => saver.settle(keyOf(field), by)}
      >
        {label}
      </Button>
    </td>
  );
  return (
    <section className={styles.disputed} aria-labelledby="dossier-disputed">
      <h2 id="dossier-disputed">{t('entry.merge.title', { count: formatCount(disputes.length, lang) })}</h2>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('entry.merge.place')}</th>
            <th scope="col">{t('entry.merge.mine')}</th>
            <th scope="col">{t('entry.merge.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {disputes.map(({ mine, theirs }) => (
            <tr key={keyOf(mine)}>
              <th scope="row">{placeOf(mine)}</th>
              {choice(mine, 'mine', t('entry.merge.keepMine'))}
              {choice(theirs, 'theirs', t('entry.merge.keepTheirs'))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
