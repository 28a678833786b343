import type { AreaOperations, Command, Endpoint, FileEndpoint, Operation } from './endpoint.ts';
import { accounts } from './operations/accounts.ts';
import { audit } from './operations/audit.ts';
import { board } from './operations/board.ts';
import { departments } from './operations/departments.ts';
import { dossiers } from './operations/dossiers.ts';
import { figures } from './operations/figures.ts';
import { imports } from './operations/imports.ts';
import { notifications } from './operations/notifications.ts';
import { procedures } from './operations/procedures.ts';
import { recognitions } from './operations/recognitions.ts';
import { reference } from './operations/reference.ts';
import { reporting } from './operations/reporting.ts';
import { savedViews } from './operations/saved-views.ts';
import { surveys } from './operations/surveys.ts';

/** The areas of the API, in the order in which their examples can be called. */
const areas: readonly AreaOperations[] = [
  reference,
  figures,
  accounts,
  audit,
  reporting,
  board,
  notifications,
  departments,
  procedures,
  surveys,
  dossiers,
  recognitions,
  savedViews,
  imports,
];

/** Every operation below /api/v1 that answers with JSON. A test walks this list: mounted, in OpenAPI, with errors and an access rule. */
export const endpoints: readonly Endpoint[] = areas.flatMap((area) => area.endpoints ?? []);

/** Every operation that answers with a file; walked by the same test. */
export const fileEndpoints: readonly FileEndpoint[] = areas.flatMap((area) => area.files ?? []);

/** Every operation that changes something; walked by the same test. */
export const commands: readonly Command[] = areas.flatMap((area) => area.commands ?? []);

/** Every operation below /api/v1. */
export const operations: readonly Operation[] = [...endpoints, ...fileEndpoints, ...commands];
