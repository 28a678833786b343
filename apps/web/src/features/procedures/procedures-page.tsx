import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ProcedureAnswer } from '@tiendo/contracts/dossiers/procedures.ts';
import { getUnit } from '@tiendo/contracts/units.ts';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { useOwnUnit } from '../../shared/account/use-own-unit.ts';
import { answerQuery } from '../../shared/api/call.ts';
import { proceduresQuery } from '../../shared/procedures/procedure-queries.ts';
import page from '../../shared/ui/page.module.css';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import { ProcedureTable } from './procedure-table.tsx';
import styles from './procedures.module.css';
import { ProvinceRules } from './province-rules.tsx';

/** The numbers of a province, for those who work with dossiers. */
function NumbersOfUnit({ procedures }: { procedures: readonly ProcedureAnswer[] }) {
  const navigate = useNavigate();
  const named = useSearch({ from: '/thu-tuc' })['don-vi'];
  const own = useOwnUnit('dossier.read');
  const asked = named ?? own?.ref;
  const { data } = useQuery({
    ...answerQuery(getUnit, { params: { id: asked ?? '' } }),
    enabled: asked !== undefined,
  });
  if (data === undefined || asked === undefined) return null;
  return (
    <ProvinceRules
      unit={{ ...data, ref: asked }}
      procedures={procedures}
      onChoose={({ ref }) => void navigate({ to: '/thu-tuc', search: { 'don-vi': ref } })}
    />
  );
}

/** Thủ tục xét công nhận: every version of the procedure, and the numbers that a province holds it to. */
export function ProceduresPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('procedures.documentTitle'));
  const reads = useMay('dossier.read')?.granted === true;
  const procedures = useQuery(proceduresQuery());
  return (
    <div className={page.content}>
      <h1>{t('procedures.title')}</h1>
      <p className={page.intro}>{t('procedures.intro')}</p>
      <div className={styles.parts}>
        <QueryPanel label={t('procedures.versions')} query={procedures}>
          {({ items }) => (
            <Panel title={t('procedures.versions')}>
              <ProcedureTable procedures={items} />
            </Panel>
          )}
        </QueryPanel>
        {reads && procedures.data !== undefined && <NumbersOfUnit procedures={procedures.data.items} />}
      </div>
    </div>
  );
}
