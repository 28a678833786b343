import { canLocScenario } from './scenario/can-loc-scenario.ts';
import { caoLocScenario } from './scenario/cao-loc-scenario.ts';
import { locBinhScenario } from './scenario/loc-binh-scenario.ts';
import { thanhChuongScenario } from './scenario/thanh-chuong-scenario.ts';
import { simulateDistrict } from './simulate-district.ts';
import type { SimulatedData } from './simulated-data.ts';

/**
 * Figures for demonstration, not real: every commune of the four districts at each quarter's end from 2018-Q1 to
 * 2025-Q2, agreeing with what was published. The same at every call.
 */
export function simulate(): SimulatedData {
  const districts = [caoLocScenario, locBinhScenario, thanhChuongScenario, canLocScenario].map(
    simulateDistrict,
  );
  return {
    snapshots: districts.flatMap(({ snapshots }) => snapshots),
    recognitions: districts.flatMap(({ recognitions }) => recognitions),
    targets: districts.flatMap(({ targets }) => targets),
  };
}
