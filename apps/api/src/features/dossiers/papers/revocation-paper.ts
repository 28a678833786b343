import type { HeldReading } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import { hasDistrict, procedureOn } from '@tiendo/domain/dossiers/procedure.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import { type RevocationGround, revocationGrounds } from '@tiendo/domain/dossiers/revocation.ts';
import { withdrawalDecisionFile } from '@tiendo/papers/dossier/withdrawal-decision.ts';
import { committeeName } from '@tiendo/papers/issuers.ts';
import type { PaperFile } from '@tiendo/papers/layout/official-paper.ts';
import { parameterError } from '../../../shared/app-error.ts';
import type { Data } from '../../../shared/data/data.ts';
import type { UnitRecord } from '../../../shared/reference/unit-record.ts';
import { heldReading, isGround } from '../recognition/held-reading.ts';
import type { StoredRecognition } from '../recognition/recognition-store.ts';
import { unknownRecognition } from '../recognition/told-recognition.ts';
import { bareNumber, basesFrom, placesOf } from './paper-facts.ts';

type Reached = {
  readonly stored: StoredRecognition;
  readonly unit: UnitRecord;
  readonly keys: ReadonlySet<number>;
  readonly today: string;
};

/** The ground that was recorded, else the one that the last accepted state gives. */
function groundOf({ id, revocationGround }: StoredRecognition, held: HeldReading): RevocationGround {
  const recorded = revocationGrounds.find((ground) => ground === revocationGround);
  if (recorded !== undefined) return recorded;
  if (isGround(held.standing)) return held.standing;
  throw parameterError('no_revocation_ground', 'id', {
    given: String(id),
    expected: `${held.notMet}/${held.size}`,
  });
}

/** The decision that revokes a recognition, as of the day of the revocation, or of today. */
export function revocationPaper(data: Data, { stored, unit, keys, today }: Reached): PaperFile {
  const { levelId, achievedYear, decisionNumber, decisionDate, knownFrom, revokedOn } = stored;
  const day = revokedOn ?? today;
  const level = data.sets.levels.find(({ id }) => id === levelId);
  if (level === undefined) throw unknownRecognition(stored.id);
  const simulated = stored.origin === 'simulated';
  const of = { unit, levelCode: level.code, simulated, since: decisionDate ?? knownFrom };
  const held = heldReading({ ...data, keys, today: day }, of);
  const procedure = procedureOn(procedures, day);
  const places = placesOf(unit, procedure !== null && hasDistrict(procedure), data.units);
  const set = data.sets.family(held.setCode ?? '')?.set;
  return withdrawalDecisionFile({
    head: {
      ...{ number: bareNumber(stored.revocationNumber), date: revokedOn, recipients: [], simulated },
      signer: { name: null, deputy: false },
      draft: revokedOn === null,
    },
    subject: { ...places, levelName: level.nameVi, year: achievedYear },
    bases: set === undefined ? [] : basesFrom(procedure, set),
    recognition: {
      ...{ kind: 'Quyết định', number: decisionNumber, date: decisionDate },
      issuer: `Chủ tịch ${committeeName(places.province)}`,
    },
    grounds: {
      asOf: held.asOf,
      criteria: held.size,
      failing: held.criteriaNotMet.map(({ number, position, name, isKey }) => ({
        ...{ number: number ?? position, name, key: isKey },
      })),
      ground: groundOf(stored, held),
    },
  });
}
