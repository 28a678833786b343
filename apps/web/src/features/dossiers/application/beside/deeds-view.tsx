import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { dossierActions } from '@tiendo/domain/dossiers/dossier-state.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { dossierStateName } from '@tiendo/domain/wording/dossier-words.ts';
import { useTranslation } from 'react-i18next';
import { formatMadeOn } from '../../../../shared/figure-frame/time-of-day.ts';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import beside from '../../beside.module.css';
import { useDecisionWords } from '../use-decision-words.ts';
import styles from './beside.module.css';

type Deed = Dossier['deeds'][number];

function DeedItem({ deed }: { deed: Deed }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { on, to, reason, paperNumber, by } = deed;
  const action = dossierActions.find((one) => one === deed.action);
  return (
    <li>
      <h3>
        {formatDate(on, lang)}: {action === undefined ? deed.action : t(`dossierApplication.deed.${action}`)}
      </h3>
      <p>
        {dossierStateName(to, lang)}
        {paperNumber !== null && ` · ${t('dossierReview.byPaper', { number: paperNumber })}`}
      </p>
      {reason !== null && <p className={styles.note}>{reason}</p>}
      <small>
        {t('evidence.addedBy', { name: by.by.name, time: formatMadeOn(Date.parse(by.at), lang) })}
      </small>
    </li>
  );
}

function DecisionItem({ decision }: { decision: NonNullable<Dossier['decision']> }) {
  const { t } = useTranslation();
  const { number, told } = useDecisionWords(decision);
  return (
    <li>
      <h3>{t('dossierApplication.decision.title')}</h3>
      <p>{number === null ? told : `${t('dossierApplication.decision.number', { number })}, ${told}`}</p>
    </li>
  );
}

/** Everything that was done with the dossier, the last first, with the decision where there is one. */
export function DeedsView({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { deeds, decision, openedOn, openedBy, openedFrom, procedure } = dossier;
  return (
    <ol className={`${beside.entries} ${styles.deeds}`}>
      {decision !== null && <DecisionItem decision={decision} />}
      {deeds.toReversed().map((deed) => (
        <DeedItem key={`${deed.by.at}:${deed.action}`} deed={deed} />
      ))}
      <li>
        <h3>
          {formatDate(openedOn, lang)}: {t('dossierApplication.deed.open')}
        </h3>
        <p>
          {openedFrom === null
            ? t('dossierApplication.openedFromNothing')
            : t('dossierApplication.openedFrom', { date: formatDate(openedFrom.asOf, lang) })}
        </p>
        <p>
          {t('dossierApplication.procedure', { name: lang === 'vi' ? procedure.nameVi : procedure.nameEn })}
        </p>
        <small>{openedBy.name}</small>
      </li>
    </ol>
  );
}
