import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import table from '../../shared/ui/table.module.css';
import { type EnteredField, keyOf } from './draft/entered-field.ts';
import styles from './entry.module.css';
import type { EntryDesk } from './use-entry-desk.ts';

/** What was entered, in words. */
function useFieldWords() {
  const { t } = useTranslation();
  const lang = useLang();
  return (field: EnteredField): string => {
    if (field.kind === 'verdict') return verdictWord(field.is, lang);
    if (field.kind !== 'value') return field.is === null ? t('entry.merge.empty') : `${field.is}`;
    const { quantity, text, isMet } = field.is;
    if (isMet !== null) return verdictWord(isMet ? 'met' : 'not_met', lang);
    return (quantity === null ? text : formatQuantity(quantity, lang)) ?? t('entry.merge.empty');
  };
}

/** Where it was entered: `Khuất Xá, 5 Trường học, ghi chú`. */
function usePlaceWords({ sheet }: EntryDesk) {
  const { t } = useTranslation();
  const lang = useLang();
  return (unit: string, { kind, at }: EnteredField): string => {
    if (kind === 'declared') return `${unit}, ${t('entry.declared')}`;
    const criterion = sheet.criteria.find(({ position, indicators }) =>
      kind === 'value' ? indicators.some(({ id }) => id === at) : position === at,
    );
    const label = criterion === undefined ? '' : criterionLabel(criterion, lang, 'short').text;
    const code = criterion?.indicators.find(({ id }) => id === at)?.code;
    return [
      unit,
      label,
      ...(kind === 'note' ? [t('entry.note')] : []),
      ...(kind === 'value' ? [code] : []),
    ].join(', ');
  };
}

/** What two people entered differently at the same time: one of the two is chosen, cell by cell. */
export function MergeView({ desk }: { desk: EntryDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const wordsOf = useFieldWords();
  const placeOf = usePlaceWords(desk);
  const disputed = desk.rows.flatMap(({ unit }) =>
    [...(desk.saving.drafts.get(unit.ref)?.conflicts ?? [])].map(([key, conflict]) => ({
      unit,
      key,
      ...conflict,
    })),
  );
  if (disputed.length === 0) return null;
  return (
    <section className={styles.merge} aria-labelledby="entry-merge">
      <h2 id="entry-merge">{t('entry.merge.title', { count: formatCount(disputed.length, lang) })}</h2>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('entry.merge.place')}</th>
            <th scope="col">{t('entry.merge.mine')}</th>
            <th scope="col">{t('entry.merge.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {disputed.map(({ unit, key, mine, theirs }) => {
            const place = placeOf(unit.name, mine);
            const choose = (by: 'mine' | 'theirs') => desk.autosave.settle(unit.ref, keyOf(mine), by);
            return (
              <tr key={`${unit.id}:${key}`}>
                <th scope="row">{place}</th>
                <td>
                  {wordsOf(mine)}{' '}
                  <Button
                    look="text"
                    aria-label={`${t('entry.merge.keepMine')}: ${place}`}
                    onClick={() => choose('mine')}
                  >
                    {t('entry.merge.keepMine')}
                  </Button>
                </td>
                <td>
                  {wordsOf(theirs)}{' '}
                  <Button
                    look="text"
                    aria-label={`${t('entry.merge.keepTheirs')}: ${place}`}
                    onClick={() => choose('theirs')}
                  >
                    {t('entry.merge.keepTheirs')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
