import { isInLayer } from '@tiendo/domain/figures/answering-data.ts';
import { answeringRecognition } from '@tiendo/domain/figures/answering-recognition.ts';
import type { RecognitionRecord } from '../../shared/reference/marks-directory.ts';
import { rowIdsOf, type UnitRecord } from '../../shared/reference/unit-record.ts';
import type { FigureSources } from './figure-sources.ts';
import type { MomentReading } from './moment-reading.ts';

/** A recognition as figures show it. */
export const recognitionSummaryOf = ({
  level,
  achievedYear,
  decisionNumber,
  decisionDate,
  origin,
}: RecognitionRecord) => ({ level, achievedYear, decisionNumber, decisionDate, origin });

/** Recognitions of a unit in force at the moment, as far as the layer shows them. */
export function recognitionsShown(
  sources: FigureSources,
  { moment, layer }: MomentReading,
  unit: UnitRecord,
): RecognitionRecord[] {
  const inForce = sources.marks.recognitions(rowIdsOf(unit), moment.date);
  return inForce.filter((recognition) => isInLayer(layer, recognition));
}

/** The recognition of a unit at the level of the set; a simulated one only where there is no real one. */
export function recognitionAtLevel(
  sources: FigureSources,
  reading: MomentReading,
  unit: UnitRecord,
): RecognitionRecord | null {
  const own = recognitionsShown(sources, reading, unit).filter(
    ({ level }) => level.code === reading.set.levelCode,
  );
  return answeringRecognition(own);
}
