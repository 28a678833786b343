import {
  changeSurvey as changeContract,
  getSurvey as getContract,
  listSurveys as listContract,
  recordSurvey as recordContract,
} from '@tiendo/contracts/dossiers/surveys.ts';
import type { FastifyInstance } from 'fastify';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { changeSurvey } from './change-survey.ts';
import { getSurvey } from './get-survey.ts';
import { listSurveys } from './list-surveys.ts';
import { recordSurvey } from './record-survey.ts';
import type { SurveyStore } from './survey-store.ts';

export const surveyRoutes =
  (reference: ReadReference, store: SurveyStore, now: () => Date) => async (app: FastifyInstance) => {
    const who = (caller: Caller) => ({ caller, today: dayInVietnam(now()) });
    mountGuarded(app, listContract, async ({ query, caller }) =>
      listSurveys(await reference(), store, query, who(caller)),
    );
    mountGuarded(app, getContract, async ({ params: { id }, caller }) =>
      getSurvey(await reference(), store, id, who(caller)),
    );
    mountCommand(app, recordContract, async ({ body, key, requestId, caller }) =>
      recordSurvey(await reference(), store, { body, key }, { ...who(caller), requestId }),
    );
    mountCommand(app, changeContract, async ({ params: { id }, version, body: saved, requestId, caller }) =>
      changeSurvey(await reference(), store, { id, version, saved }, { ...who(caller), requestId }),
    );
  };
