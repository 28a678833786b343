import type { AreaOperations } from '../endpoint.ts';
import { listSavedViews, orderSavedViews, removeSavedView, saveView } from '../saved-views.ts';

/** The views that people keep. */
export const savedViews: AreaOperations = {
  endpoints: [listSavedViews],
  commands: [saveView, orderSavedViews, removeSavedView],
};
