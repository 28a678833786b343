/**
 * Holds the server's programs and data when root starts it from a folder that the account `postgres` cannot enter
 * (for example below `/root`, which is closed to everyone else).
 */
export const SYSTEM_FOLDER = '/var/lib/tiendo';
