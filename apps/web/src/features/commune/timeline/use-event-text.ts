import type { SnapshotSummary } from '@tiendo/contracts/snapshots.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { levelLabel, setLabel } from '../../../shared/units/set-label.ts';
import { useSetOf } from '../../../shared/units/use-sets.ts';
import type { TimelineEvent } from './timeline-events.ts';

/** An event in words. */
export function useEventText(): (event: TimelineEvent) => string {
  const { t } = useTranslation();
  const lang = useLang();
  const { setOf } = useSetOf();
  const setName = (code: string) => {
    const set = setOf(code);
    return set === undefined ? code : setLabel(set, t, lang);
  };
  const count = ({ metCount, size }: SnapshotSummary) =>
    `${metCount === null ? '?' : formatInteger(metCount, lang)}/${formatInteger(size, lang)}`;
  const change = (now: SnapshotSummary, before: SnapshotSummary | null) =>
    before?.metCount == null || now.metCount === null || now.size !== before.size
      ? ''
      : ` (${formatSigned(now.metCount - before.metCount, 0, lang)})`;
  return (event) => {
    switch (event.kind) {
      case 'report':
        return t('commune.event.report', {
          set: setName(event.report.setCode),
          count: `${count(event.report)}${change(event.report, event.before)}`,
        });
      case 'correction':
        return t('commune.event.correction', {
          set: setName(event.report.setCode),
          before: event.corrected === null ? '?' : count(event.corrected),
          after: count(event.report),
          reason: event.report.revisionReason ?? t('commune.event.noReason'),
        });
      case 'recognition': {
        const year = event.item.units[0]?.achievedYear;
        const level = levelLabel(event.item.level, t, lang);
        return year == null
          ? t('commune.event.recognition', { level })
          : t('commune.event.recognitionFor', { level, year });
      }
      case 'from':
      case 'into':
        return t(`commune.event.${event.kind}`, {
          units: formatList(
            event.links.map(({ unit }) => unitTitle(unit, lang)),
            lang,
          ),
        });
    }
  };
}
