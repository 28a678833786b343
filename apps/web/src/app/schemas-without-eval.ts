import { config } from 'zod';

/**
 * Schemas of zod try at their making whether they may write code as text, which the policy of the page forbids and the
 * browser reports: to be imported before whatever makes one.
 */
config({ jitless: true });
