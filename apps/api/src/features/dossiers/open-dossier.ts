import type { openDossier as contract, Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { isInForceInYear } from '@tiendo/domain/criteria/criteria-set.ts';
import { setRefusal } from '@tiendo/domain/criteria/set-applies.ts';
import { type Procedure, procedureOn } from '@tiendo/domain/dossiers/procedure.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import { deducedMask, verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import { parameterError } from '../../shared/app-error.ts';
import { requirePermission } from '../../shared/caller.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import type { CriteriaSetFamily } from '../../shared/reference/criteria-set-record.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { answerNow, type DossierDeps } from './change-dossier.ts';
import type { Who } from './dossier-access.ts';
import { dossierEvent } from './dossier-events.ts';
import type { DossierWriter, NewDossier } from './dossier-store.ts';

type Body = BodyOf<typeof contract>;

type Asked = {
  readonly unit: UnitRecord;
  readonly family: CriteriaSetFamily;
  readonly procedure: Procedure;
  readonly on: string;
};

/** What a dossier is opened for. Throws what of it cannot be. */
function askedOf({ reference }: DossierDeps, body: Body, { caller, today }: Who): Asked {
  const on = body.on ?? today;
  const unit = requireUnit(reference.units, body.unit, 'unit');
  const unknown = () => parameterError('unknown_unit', 'unit', { given: body.unit });
  requirePermission(caller, 'dossier.apply', unit, today, unknown);
  if (on > today) throw parameterError('date_in_future', 'on', { given: on });
  if (!isValidAt(unit, on))
    throw parameterError('unit_not_valid_then', 'unit', { given: body.unit, expected: on });
  const family = requireSet(reference.sets, body.set);
  const { set } = family;
  const of = { unitPath: [unit.id, ...unit.pathIds], unitKind: unit.kind, date: on };
  const refusal = setRefusal({ ...of, set: { ...set, unitKinds: set.level.unitKinds } });
  const isOfLevel = set.level.unitKinds.includes(unit.kind);
  if (refusal !== null || !isOfLevel || !isInForceInYear(set, body.year))
    throw parameterError('set_does_not_apply', 'set', { given: body.set });
  const procedure = procedureOn(procedures, on);
  if (procedure === null) {
    const [first] = procedures;
    throw parameterError('no_procedure', 'on', { given: on, ...(first && { expected: first.validFrom }) });
  }
  return { unit, family, procedure, on };
}

/** A dossier that says what the last accepted state up to its day says. */
async function newDossier(
  writer: DossierWriter,
  { unit, family, procedure, on }: Asked,
  year: number,
  demonstration: boolean,
): Promise<NewDossier> {
  const setId = family.set.id;
  const [state] = await writer.lastStates({ units: [unit], setId, simulated: demonstration, until: on });
  const mask = state === undefined ? null : deducedMask(state.mask, state, family.criteria.length);
  return {
    unitId: unit.id,
    levelId: family.set.level.id,
    setId,
    year,
    procedureCode: procedure.code,
    openedOn: on,
    demonstration,
    snapshotId: state?.id ?? null,
    verdicts: family.criteria.flatMap(({ id }, place) => {
      const verdict = mask === null ? null : verdictAt(mask, place);
      return verdict === null ? [] : [{ criterionId: id, verdict }];
    }),
  };
}

async function open(
  deps: DossierDeps,
  writer: DossierWriter,
  asked: Asked,
  year: number,
  who: Who,
): Promise<Dossier> {
  const { userId, demonstration } = who.caller;
  const dossier = await newDossier(writer, asked, year, demonstration);
  const id = await writer.open(dossier, userId);
  if (id === null) {
    const there = await writer.underWay(dossier.unitId, dossier.levelId, demonstration);
    throw parameterError('dossier_under_way', 'unit', there === null ? {} : { given: String(there) });
  }
  await writer.notePart(id, 'author', userId);
  const answer = await answerNow(writer, deps, id, who);
  const { unitId, setId, procedureCode, openedOn, snapshotId } = dossier;
  const after = { setId, year, procedureCode, openedOn, snapshotId };
  await writer.tell([dossierEvent('dossier.opened', { id, unitId }, who, { after })]);
  return answer;
}

/** Opens a dossier from the state of a commune. Throws `dossier_under_way` where one of the unit and level is. */
export async function openDossier(
  deps: DossierDeps,
  { body, key }: { readonly body: Body; readonly key: string | null },
  who: Who,
): Promise<Dossier> {
  const asked = askedOf(deps, body, who);
  return deps.store.write((writer) =>
    writer.once({ userId: who.caller.userId, key, name: 'openDossier', body }, () =>
      open(deps, writer, asked, body.year, who),
    ),
  );
}
