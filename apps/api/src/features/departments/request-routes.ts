import {
  answerDepartmentRequest as answerContract,
  closeDepartmentRequest as closeContract,
  listDepartmentRequests as listContract,
  makeDepartmentRequest as makeContract,
} from '@tiendo/contracts/departments/requests.ts';
import type { FastifyInstance } from 'fastify';
import { type Caller, dayInVietnam } from '../../shared/caller.ts';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import type { ReadReference } from '../../shared/reference/reference.ts';
import { answerRequest } from './answer-request.ts';
import { closeRequest } from './close-request.ts';
import { listRequests } from './list-requests.ts';
import { makeRequest } from './make-request.ts';
import type { RequestStore } from './request-store.ts';

export const departmentRequestRoutes =
  (reference: ReadReference, store: RequestStore, now: () => Date) => async (app: FastifyInstance) => {
    const who = (caller: Caller) => ({ caller, today: dayInVietnam(now()) });
    mountGuarded(app, listContract, async ({ query, caller }) =>
      listRequests(await reference(), store, query, who(caller)),
    );
    mountCommand(app, makeContract, async ({ body, key, requestId, caller }) =>
      makeRequest(await reference(), store, { body, key, requestId }, who(caller)),
    );
    mountCommand(app, answerContract, async ({ params: { id }, body: { text }, key, requestId, caller }) =>
      answerRequest(await reference(), store, { id, text, key, requestId }, who(caller)),
    );
    mountCommand(app, closeContract, async ({ params: { id }, requestId, caller }) =>
      closeRequest(await reference(), store, { id, requestId }, who(caller)),
    );
  };
