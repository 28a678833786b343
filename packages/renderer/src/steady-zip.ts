import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest day that a ZIP can tell, in the time of the place, which is how a ZIP tells it. */
const mtime = new Date(1980, 0, 1);

/** A ZIP that is the same for the same files, whenever and wherever it is made. */
export const steadyZip = (files: Zippable): Uint8Array => zipSync(files, { mtime, os: 3, level: 6 });

/** The same ZIP without the time it was made. */
export const withoutTime = (zip: Uint8Array): Uint8Array => steadyZip(unzipSync(zip));
