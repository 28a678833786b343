import type { CriterionAnswer, CriterionIndicator } from '@tiendo/contracts/figures/criterion.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { regionName } from '@tiendo/domain/wording/region-names.ts';
import { thresholdGapText, thresholdText } from '@tiendo/domain/wording/thresholds.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { sourceNames } from '../../../shared/sources/source-names.ts';
import { Tag } from '../../../shared/ui/tag.tsx';
import styles from './criterion-pane.module.css';

type OfAnswer = { answer: CriterionAnswer };
type OfIndicator = OfAnswer & { indicator: CriterionIndicator };

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

function Threshold({ answer, indicator }: OfIndicator) {
  const { t } = useTranslation();
  const lang = useLang();
  const { threshold, thresholdGap } = indicator;
  if (threshold === null)
    return (
      <Fact name={t('matrix.pane.thresholdName')}>
        {thresholdGapText(thresholdGap ?? 'no_basis', lang)}
        {answer.region !== null &&
          thresholdGap === 'no_basis_for_region' &&
          ` (${regionName(answer.region, lang)})`}
      </Fact>
    );
  const { axisValue, year, source, confidence } = threshold;
  const place =
    axisValue === 'all'
      ? t('matrix.pane.forAll')
      : t('matrix.pane.forRegion', { region: regionName(axisValue, lang) });
  const basis = [
    ...(source === null ? [] : [sourceNames(answer.sources, source)]),
    ...(confidence === null ? [] : [t(`confidence.${confidence}`)]),
  ];
  return (
    <>
      <Fact name={t('matrix.pane.thresholdName')}>
        {thresholdText({ ...indicator, ...threshold }, lang) ?? thresholdGapText('no_basis', lang)}; {place}
        {year !== null && `, ${year}`}
      </Fact>
      <Fact name={t('matrix.pane.basis')}>
        {basis.length === 0 ? t('matrix.pane.noSource') : basis.join('; ')}
      </Fact>
    </>
  );
}

function Value({ answer, indicator }: OfIndicator) {
  const { t } = useTranslation();
  const lang = useLang();
  const { value, unitOfMeasure } = indicator;
  const number = value?.quantity == null ? null : formatQuantity(value.quantity, lang);
  const told = number === null ? (value?.text ?? null) : `${number} ${unitOfMeasure ?? ''}`;
  return (
    <Fact name={t('matrix.pane.value')}>
      {told ?? t('matrix.pane.noValue')}{' '}
      {told !== null && answer.origin !== null && <Tag kind={answer.origin} />}
    </Fact>
  );
}

function Indicator(props: OfIndicator) {
  const { t } = useTranslation();
  const { code, text, textConfidence, note } = props.indicator;
  return (
    <>
      <Fact name={t('matrix.pane.indicator', { code })}>
        {text === null ? t('matrix.pane.noText') : <span lang="vi">{text}</span>}
        {textConfidence === 'unverified' && ` (${t('confidence.unverified')})`}
      </Fact>
      <Value {...props} />
      <Threshold {...props} />
      {note !== null && (
        <Fact name={t('matrix.pane.note')}>
          <span lang="vi">{note}</span>
        </Fact>
      )}
    </>
  );
}

/** The snapshot that the verdict was read from. */
function Snapshot({ answer }: OfAnswer) {
  const { t } = useTranslation();
  const lang = useLang();
  const { snapshot, dataAsOf } = answer;
  if (dataAsOf === null) return <Fact name={t('matrix.pane.data')}>{t('matrix.pane.noData')}</Fact>;
  const parts = [
    t('matrix.pane.asOf', { date: formatDate(dataAsOf, lang) }),
    ...(snapshot === null
      ? [t('matrix.pane.combined')]
      : [t(`basis.${snapshot.basis}`).toLocaleLowerCase(lang)]),
    ...(snapshot !== null && snapshot.revision > 1
      ? [t('matrix.pane.revision', { number: snapshot.revision })]
      : []),
    ...(snapshot?.receivedOn == null
      ? []
      : [t('matrix.pane.received', { date: formatDate(snapshot.receivedOn, lang) })]),
  ];
  const source = snapshot?.source ?? null;
  return (
    <>
      <Fact name={t('matrix.pane.data')}>
        {parts.join('; ')} {answer.origin !== null && <Tag kind={answer.origin} />}
      </Fact>
      {source !== null && source.kind !== 'simulation' && (
        <Fact name={t('matrix.pane.source')}>
          <span lang="vi">{[source.publisher, source.title].filter(Boolean).join(': ')}</span>
        </Fact>
      )}
      {snapshot?.note != null && <Fact name={t('matrix.pane.note')}>{snapshot.note}</Fact>}
    </>
  );
}

/** What the commune is held to, what it reported, and where both were read. */
export function CriterionFacts({ answer }: OfAnswer) {
  const { t } = useTranslation();
  return (
    <dl className={styles.facts}>
      {answer.indicators.map((indicator) => (
        <Indicator key={indicator.code} answer={answer} indicator={indicator} />
      ))}
      {answer.indicators.length === 0 && (
        <Fact name={t('matrix.pane.thresholdName')}>{t('matrix.pane.noIndicators')}</Fact>
      )}
      <Snapshot answer={answer} />
      {answer.responsibleBody !== null && (
        <Fact name={t('matrix.pane.responsible')}>
          <span lang="vi">{answer.responsibleBody}</span>
        </Fact>
      )}
    </dl>
  );
}
