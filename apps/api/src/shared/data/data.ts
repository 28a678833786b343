import type { Progress } from '../progress/progress.ts';
import type { Reference } from '../reference/reference.ts';

/** The parts of the data, each counted for itself. */
export const dataParts = ['units', 'criteria_sets', 'publications', 'marks', 'progress'] as const;
export type DataPart = (typeof dataParts)[number];

/** How often each part has changed. */
export type DataVersions = Readonly<Record<DataPart, bigint>>;

/** Everything that figures are made of, as it was at one moment. */
export type Data = Reference & { readonly progress: Progress };

/** One text for some versions: equal where nothing changed. */
export const versionText = (versions: DataVersions): string =>
  dataParts.map((part) => versions[part].toString(36)).join('.');
