import {
  listSavedViews as listContract,
  orderSavedViews as orderContract,
  removeSavedView as removeContract,
  saveView as saveContract,
} from '@tiendo/contracts/saved-views.ts';
import type { FastifyInstance } from 'fastify';
import { mountCommand } from '../../shared/mount-command.ts';
import { mountGuarded } from '../../shared/mount-guarded.ts';
import { saveView } from './save-view.ts';
import type { SavedViewStore } from './saved-view-store.ts';

export const savedViewRoutes = (store: SavedViewStore) => async (app: FastifyInstance) => {
  const viewsOf = async (userId: string) => ({ items: await store.of(userId) });
  mountGuarded(app, listContract, ({ caller }) => viewsOf(caller.userId));
  mountCommand(app, saveContract, ({ caller, body }) => saveView(store, caller.userId, body));
  mountCommand(app, orderContract, async ({ caller, body }) => {
    await store.order(caller.userId, body.ids);
    return viewsOf(caller.userId);
  });
  mountCommand(app, removeContract, async ({ caller, params }) => {
    await store.remove(caller.userId, params.id);
    return viewsOf(caller.userId);
  });
};
