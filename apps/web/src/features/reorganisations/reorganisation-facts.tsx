import type { ReorganisationItem } from '@tiendo/contracts/reorganisations.ts';
import { wordsIn } from '@tiendo/domain/wording/criterion-names.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import page from '../../shared/ui/page.module.css';
import { Words } from '../../shared/ui/words.tsx';
import { DatedUnit } from './became-table.tsx';
import { changedText, standingText } from './reorganisation-words.ts';

/** Day, act, source and counts of a reorganisation, and what its source warns of. */
export function ReorganisationFacts({ item }: { item: ReorganisationItem }) {
  const { t } = useTranslation();
  const lang = useLang();
  const standing = standingText(item, lang);
  const caution = wordsIn(item.source?.caution ?? null, item.source?.cautionEn ?? null, lang);
  return (
    <>
      <Facts inLines>
        <Fact name={t('reorganisations.date')}>{formatDate(item.date, lang)}</Fact>
        <Fact name={t('reorganisations.legalBasis')}>
          {item.legalBasis === null ? (
            t('reorganisations.noLegalBasis')
          ) : (
            <span lang="vi">{item.legalBasis}</span>
          )}
        </Fact>
        {item.source !== null && (
          <Fact name={t('reorganisations.source')}>
            <span lang="vi">{item.source.title}</span>
          </Fact>
        )}
        {item.groups.length > 0 && (
          <Fact name={t('reorganisations.changed')}>
            <b>{changedText(item, lang)}</b>
            {standing !== null && ` (${t('reorganisations.standing', { counts: standing })})`}
          </Fact>
        )}
        {item.ended.length > 0 && (
          <Fact name={t('reorganisations.ended')}>
            {item.ended.map((unit, index) => (
              <Fragment key={unit.id}>
                {index > 0 && ', '}
                <DatedUnit unit={unit} />
              </Fragment>
            ))}
          </Fact>
        )}
      </Facts>
      {caution !== null && (
        <p className={page.caution}>
          <Words words={caution} />
        </p>
      )}
    </>
  );
}
