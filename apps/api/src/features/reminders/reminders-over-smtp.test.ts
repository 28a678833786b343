import { openRound } from '@tiendo/contracts/rounds.ts';
import { expect, it, vi } from 'vitest';
import { compose } from '../../composition.ts';
import { pgBossJobs } from '../../shared/jobs/pg-boss-jobs.ts';
import { smtpMailer } from '../../shared/mail/smtp-mailer.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { startMailServer } from '../../testing/mail-server.fixture.ts';
import { unitIdOf } from '../../testing/stored-caller.ts';
import { closeDemonstration, storePerson } from './people.fixture.ts';
import { reminderQueue } from './reminder-job.ts';

const from = 'Tiendo <tiendo@langson.example>';

/** A late report of one commune, for which two people may hand in. */
async function oneLateReport({ database, ...api }: ApiUnderTest): Promise<void> {
  await closeDemonstration(database);
  const [district, commune] = await Promise.all(
    ['188', '06565'].map((code) => unitIdOf(database, code, '2020-03-31')),
  );
  const verifier = await storePerson(database, callerWith('district_verifier', district ?? 0));
  for (const userId of ['an', 'ben'])
    await storePerson(database, callerWith('commune_officer', commune ?? 0, { userId }));
  const round = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1', dueOn: '2020-04-05' };
  await api.send(openRound, { as: verifier, body: round });
}

/** A server of its own on the same database, which sends its mail to a port. */
async function startServer({ composed, databaseUrl }: ApiUnderTest, port: number) {
  const jobs = pgBossJobs({ url: databaseUrl, restSeconds: 0.5 });
  const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from });
  const composition = compose({ ...composed, jobs, mailer });
  await jobs.begin();
  return {
    jobs,
    close: async () => {
      await jobs.close();
      await composition.close();
    },
  };
}

it('the reminders of a day reach each mailbox once, from two servers that both send them', async () => {
  const api = await startApi('demonstration', { now: () => new Date('2020-04-10T05:00:00Z') });
  const mail = await startMailServer({ disabledCommands: ['STARTTLS', 'AUTH'] });
  await oneLateReport(api);
  const servers = [await startServer(api, mail.port), await startServer(api, mail.port)];
  for (const { jobs } of servers) await jobs.send(reminderQueue, {});
  const left = () =>
    api.database.$queryRaw`SELECT name FROM pgboss.job WHERE name IN (${reminderQueue.name}, 'mail')`;
  await vi.waitFor(async () => expect(await left()).toEqual([]), { timeout: 30_000, interval: 50 });
  const letters = mail.received.map(({ to, subject }) => [[to].flat()[0]?.text, subject]);
  expect(letters.toSorted()).toEqual([
    ['an@example.vn', 'Nhắc báo cáo quý I/2020: xã Khuất Xá chậm 5 ngày'],
    ['ben@example.vn', 'Nhắc báo cáo quý I/2020: xã Khuất Xá chậm 5 ngày'],
  ]);
  for (const server of servers) await server.close();
  await mail.close();
  await api.close();
});
