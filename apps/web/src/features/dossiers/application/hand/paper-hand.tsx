import { useTranslation } from 'react-i18next';
import type { PaperLine } from '../contents/dossier-lines.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import { DocumentField } from './document-field.tsx';
import styles from './hand.module.css';
import { LockedWords } from './locked-words.tsx';
import { MeetingHand } from './meeting-hand.tsx';
import { ObstacleWords } from './obstacle-words.tsx';
import { SurveyHand } from './survey-hand.tsx';
import { TableHand } from './table-hand.tsx';

/** What the system itself holds of a paper. */
function Held({ desk, line }: { desk: DossierDesk; line: PaperLine }) {
  switch (line.paper.origin) {
    case 'criterion_table':
      return <TableHand desk={desk} />;
    case 'survey':
      return (
        <SurveyHand desk={desk} isOfNow={desk.dossier.state === 'preparing' || line.returnReason !== null} />
      );
    case 'commune_meeting':
      return <MeetingHand desk={desk} isOpen={line.isOpen} />;
    case 'district_meeting':
    case 'file':
      return null;
  }
}

/** A paper of the dossier: what stands against it, what the system holds of it, its file with every version. */
export function PaperHand({ desk, line }: { desk: DossierDesk; line: PaperLine }) {
  const { t } = useTranslation();
  const { paper, check, returnReason } = line;
  return (
    <>
      {returnReason !== null && (
        <p className={styles.returned}>
          <b>{t('entry.returned')}</b> {returnReason}
        </p>
      )}
      <p className={styles.quiet}>
        {line.isOpen && t(`dossierApplication.origin.${paper.origin}`)}
        {paper.confidence === 'unverified' && ` ${t('dossierApplication.paperUnverified')}`}
      </p>
      <LockedWords desk={desk} isOpen={line.isOpen} />
      <ObstacleWords desk={desk} check={check} />
      <Held desk={desk} line={line} />
      <DocumentField
        desk={desk}
        label={t('dossierApplication.fileOf')}
        documents={line.documents}
        place={{ kind: paper.step === 'preparation' ? 'paper' : 'districtPaper', code: paper.code }}
        isOpen={line.isOpen}
        isOne
      />
    </>
  );
}
