import type { DossierAction } from '@tiendo/domain/dossiers/dossier-state.ts';
import { hasDistrict, type Procedure, type RequiredDocument } from '@tiendo/domain/dossiers/procedure.ts';
import type { UnitKind } from '@tiendo/domain/units/unit.ts';
import type { DossierSubject, OtherConditions, PaperHead } from '@tiendo/papers/dossier/dossier-facts.ts';
import type { NamedUnit } from '@tiendo/papers/issuers.ts';
import { dots } from '@tiendo/papers/layout/dots.ts';
import type { CriteriaSetRecord } from '../../../shared/reference/criteria-set-record.ts';
import type { UnitDirectory } from '../../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../../shared/reference/unit-record.ts';
import type { DossierContext, DossierPlace } from '../dossier-context.ts';
import type { DeedOfDossier, DossierRecord, ReviewRecord } from '../dossier-record.ts';
import type { SubmissionContent } from '../submission-content.ts';

/** What papers are written from: a dossier with what was handed in last, or what it holds where nothing was. */
export type PaperSource = {
  readonly context: DossierContext;
  readonly content: SubmissionContent;
  readonly reviews: readonly ReviewRecord[];
  readonly visits: readonly { readonly on: string; readonly note: string }[];
  readonly units: Pick<UnitDirectory, 'byId'>;
};

const named = ({ kind, name }: { kind: UnitKind; name: string }): NamedUnit => ({ kind, name });

type Units = PaperSource['units'];

/** The unit of a kind above another. */
function above({ pathIds }: UnitRecord, kind: UnitKind, units: Units): NamedUnit | null {
  const found = pathIds.flatMap((id) => units.byId(id) ?? []).find((one) => one.kind === kind);
  return found === undefined ? null : named(found);
}

/** A commune with what lies above it, as papers name them; the district where it has a part. */
export const placesOf = (unit: UnitRecord, throughDistrict: boolean, units: Units) => ({
  commune: named(unit),
  district: throughDistrict ? above(unit, 'district', units) : null,
  province: above(unit, 'province', units) ?? named(unit),
});

type Asking = {
  readonly context: DossierPlace & { readonly dossier: Pick<DossierRecord, 'year'> };
  readonly units: Units;
};

/** What a dossier asks for, as its papers name it. */
export const subjectOf = ({
  context: { unit, family, procedure, dossier },
  units,
}: Asking): DossierSubject => ({
  ...placesOf(unit, hasDistrict(procedure), units),
  levelName: family.set.level.nameVi,
  year: dossier.year,
});

/** The last time that a step was taken. */
export const lastDeed = (
  { context: { dossier } }: PaperSource,
  ...actions: readonly DossierAction[]
): DeedOfDossier | null =>
  dossier.deeds.findLast(({ action }) => (actions as readonly string[]).includes(action)) ?? null;

/** The number of a paper without its symbol: `45/TTr-UBND` is 45. */
export const bareNumber = (paperNumber: string | null): string | null =>
  paperNumber?.split('/')[0]?.trim() || null;

/** What every paper has at its head; a draft until the step that issues it was taken. */
export const headOf = ({ context }: PaperSource, issued: DeedOfDossier | null): PaperHead => ({
  number: bareNumber(issued?.paperNumber ?? null),
  date: issued?.on ?? null,
  signer: { name: null, deputy: false },
  recipients: [],
  draft: issued === null,
  simulated: context.dossier.demonstration,
});

/** The law of a procedure and the set that a paper stands on; dots where the law is not known. */
export const basesFrom = (
  procedure: Procedure | null,
  { nameVi, decisionNumber }: CriteriaSetRecord,
): string[] => [
  `Căn cứ ${procedure?.lawVi ?? dots}`,
  `Căn cứ ${nameVi}${decisionNumber === null ? '' : ` (Quyết định số ${decisionNumber})`}`,
];

/** The rules that a paper of a dossier stands on. */
export const basesOf = ({ context: { procedure, family } }: PaperSource): string[] =>
  basesFrom(procedure, family.set);

export const setNameOf = ({ context: { family } }: PaperSource): string => family.set.nameVi;

const declared = (held: boolean | null | undefined, yes: string, no: string): string | null => {
  if (held === null || held === undefined) return null;
  return held ? yes : no;
};

/** What is known beside the criteria. */
export function conditionsOf({ content }: PaperSource): OtherConditions {
  const held = (key: string) => content.conditions?.find((one) => one.key === key)?.held;
  const { survey } = content;
  return {
    satisfied: survey ? { numerator: survey.satisfied, denominator: survey.answered } : null,
    constructionDebt: declared(
      held('no_construction_debt'),
      'không có nợ đọng xây dựng cơ bản của Chương trình',
      'còn nợ đọng xây dựng cơ bản của Chương trình',
    ),
    security: declared(
      held('security_not_complex'),
      'không thuộc diện phức tạp về an ninh, trật tự',
      'thuộc diện phức tạp về an ninh, trật tự',
    ),
  };
}

type PaperStep = RequiredDocument['step'];

/** Whether a paper of the procedure is there: a file, or what the system holds itself. */
function isThere({ context: { dossier }, content }: PaperSource, paper: RequiredDocument): boolean {
  switch (paper.origin) {
    case 'criterion_table':
      return true;
    case 'survey':
      return content.survey !== null;
    case 'commune_meeting':
      return content.meeting !== null;
    case 'district_meeting':
      return dossier.meetings.some(({ kind }) => kind === 'district');
    case 'file':
      return paper.step === 'preparation'
        ? content.papers.some(({ code, files }) => code === paper.code && files.length > 0)
        : dossier.documents.some(({ paperCode }) => paperCode === paper.code);
  }
}

/** The papers of some steps that are there, those of the commune first. */
export const documentsOf = (source: PaperSource, ...steps: readonly PaperStep[]): string[] =>
  source.context.procedure.documents
    .filter((paper) => steps.includes(paper.step) && isThere(source, paper))
    .map(({ nameVi }) => nameVi);
