import { setTimeout } from 'node:timers/promises';
import { withConnection } from '@tiendo/database/server-database.ts';
import { systemActor } from '../shared/audit/audit-actor.ts';
import { appendAuditEvents } from '../shared/audit/prisma-audit-trail.ts';
import type { ApiUnderTest } from './api-under-test.ts';

/** Everybody who writes events waits at the last statement of their transaction, with all else written, until `release`. */
export type HeldTrail = {
  /** Resolves to the backend that waits, once one does. */
  waiting(): Promise<number>;
  release(): Promise<void>;
};

const pauseMs = 20;

const waitingStatement = `SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%INSERT INTO audit_event%'`;

/** Holds the end of the audit trail, as somebody does who has written an event and not committed yet. */
export async function holdTrail({ database, ownerUrl }: ApiUnderTest): Promise<HeldTrail> {
  const held = Promise.withResolvers<void>();
  const released = Promise.withResolvers<never>();
  const entry = {
    actor: systemActor,
    action: 'export.taken',
    subject: { kind: 'export', id: 'held' },
  } as const;
  const transaction = database
    .$transaction(
      async (tx) => {
        await appendAuditEvents(tx, [entry]);
        held.resolve();
        await released.promise;
      },
      { timeout: 120_000 },
    )
    .catch((error: unknown) => {
      if (error !== releasing) throw error;
    });
  const releasing = new Error('released');
  await held.promise;
  return {
    waiting: () =>
      withConnection(ownerUrl, async (owner) => {
        for (;;) {
          const { rows } = await owner.query<{ pid: number }>(waitingStatement);
          if (rows[0] !== undefined) return rows[0].pid;
          await setTimeout(pauseMs);
        }
      }),
    release: async () => {
      released.reject(releasing);
      await transaction;
    },
  };
}
