import {
  APP_ROLE,
  borrowRole,
  canRewriteAudit,
  grantWork,
  urlAsRole,
} from '../../packages/database/src/app-role.ts';
import { JOB_SCHEMA } from '../../packages/database/src/job-schema.ts';
import { explainDatabaseError } from './database-problems.ts';
import type { LaunchStep } from './launch-step.ts';
import type { OpenDatabase } from './open-database.ts';

/** What the app works in. */
const schemas = ['public', JOB_SCHEMA];

/**
 * The address that the app reaches a migrated database at: with an account of its own where there is one, else with
 * the owner's account under the role of the app, else, after a warning, as the owner. Whichever it is gets the rights
 * that the app needs. Throws CommandProblem where the account for the app does not exist or cannot connect.
 */
export async function openForApp(
  database: Pick<OpenDatabase, 'url' | 'appUrl'>,
  onStep: (step: LaunchStep) => void,
): Promise<string> {
  try {
    const url = await addressForApp(database);
    if (await canRewriteAudit(url)) onStep({ kind: 'app-not-separated' });
    return url;
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

async function addressForApp({ url, appUrl }: Pick<OpenDatabase, 'url' | 'appUrl'>): Promise<string> {
  if (appUrl !== undefined) {
    await grantWork(url, decodeURIComponent(new URL(appUrl).username), schemas);
    return appUrl;
  }
  if (!(await borrowRole(url, APP_ROLE))) return url;
  await grantWork(url, APP_ROLE, schemas);
  return urlAsRole(url, APP_ROLE);
}
