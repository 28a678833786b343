import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/account/me.ts';
import { ChoiceButtons } from '../../../shared/ui/choice-buttons.tsx';
import { Panel, QueryPanel } from '../../../shared/ui/panel.tsx';
import { SayForm } from './say-form.tsx';
import styles from './talk.module.css';
import { threadsQuery } from './talk-queries.ts';
import { Thread } from './thread.tsx';

type TalkProps = {
  /** The dossier. */
  id: number;
  /** Position of the criterion that is talked about; without it, of the whole dossier. */
  criterion?: number;
};

/** What is asked and answered about a dossier or one of its criteria; open threads first. */
export function Talk({ id, criterion }: TalkProps) {
  const { t } = useTranslation();
  const threads = useQuery(threadsQuery(id, criterion));
  const mayTalk = useMay('dossier.comment')?.granted === true;
  const [shown, setShown] = useState<'open' | 'all'>('open');
  const options = (['open', 'all'] as const).map((value) => ({
    value,
    label: t(`dossierTalk.show.${value}`),
  }));
  return (
    <QueryPanel label={t('dossierTalk.title')} query={threads}>
      {({ items }) => {
        const listed = items.filter(({ resolved }) => shown === 'all' || resolved === null);
        return (
          <Panel title={t('dossierTalk.title')}>
            <ChoiceButtons
              label={t('dossierTalk.shown')}
              value={shown}
              options={options}
              onChoose={setShown}
            />
            {listed.length === 0 && <p className={styles.detail}>{t('dossierTalk.none')}</p>}
            <ul className={styles.threads}>
              {listed.map((thread) => (
                <Thread key={thread.id} id={id} thread={thread} mayTalk={mayTalk} />
              ))}
            </ul>
            {mayTalk && (
              <SayForm
                id={id}
                about={criterion === undefined ? {} : { criterion }}
                label={t(criterion === undefined ? 'dossierTalk.sayOfDossier' : 'dossierTalk.sayOfCriterion')}
              />
            )}
          </Panel>
        );
      }}
    </QueryPanel>
  );
}
