import { z } from 'zod';
import { personText } from './accounts/account-values.ts';
import { defineCommand, defineEndpoint, noBody } from './endpoint.ts';
import { rowId } from './values.ts';

/** The most views of one person; what is beyond is refused, not dropped. */
export const mostSavedViews = 200;

/** Path and query of a page of this site: nothing that a browser reads as another one. */
const ownAddress = z
  .string()
  .max(4000)
  .regex(/^(?!.*\/\/)\/[^\\\s\p{Cc}]*$/u)
  .meta({ description: 'Path and query of a page of this site.', example: '/tong-quan?ky=2020-Q1' });

const slides = z.array(z.string().min(1).max(64)).max(200).nullable().meta({
  description: 'Anchors of the parts that a conference is shown; null: all.',
});

export const savedViews = z
  .object({
    items: z
      .array(
        z.object({
          id: z.number().int(),
          name: z.string(),
          address: z.string(),
          slides,
          createdAt: z.string(),
        }),
      )
      .meta({ description: 'In the order that the person gave them.' }),
  })
  .meta({ id: 'SavedViews' });
export type SavedViews = z.infer<typeof savedViews>;

export const listSavedViews = defineEndpoint({
  name: 'listSavedViews',
  method: 'GET',
  path: '/me/views',
  tag: 'saved views',
  summary: 'The views that the caller has saved',
  description: `At most ${mostSavedViews}.`,
  access: 'signed_in',
  params: z.object({}),
  query: z.strictObject({}),
  response: savedViews,
  problems: [],
  example: { params: {}, query: {} },
});

export const saveView = defineCommand({
  name: 'saveView',
  method: 'POST',
  path: '/me/views',
  tag: 'saved views',
  summary: 'Saves a view under a name',
  description: 'In the place of the view of the same name, where there is one; else as the last.',
  access: 'signed_in',
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({ name: personText(120), address: ownAddress, slides: slides.default(null) }),
  precondition: 'none',
  status: 200,
  response: savedViews,
  problems: ['too_many_views'],
  example: {
    params: {},
    query: {},
    body: { name: 'Lộc Bình quý I', address: '/tong-quan?don-vi=188%402020-03-31&ky=2020-Q1' },
  },
});

export const orderSavedViews = defineCommand({
  name: 'orderSavedViews',
  method: 'PUT',
  path: '/me/views/order',
  tag: 'saved views',
  summary: 'Puts the saved views in an order',
  description: 'Those named come first; the others follow in the order that they had.',
  access: 'signed_in',
  params: z.object({}),
  query: z.strictObject({}),
  body: z.strictObject({ ids: z.array(rowId).max(mostSavedViews) }),
  precondition: 'none',
  status: 200,
  response: savedViews,
  problems: [],
  example: { params: {}, query: {}, body: { ids: [1] } },
});

export const removeSavedView = defineCommand({
  name: 'removeSavedView',
  method: 'DELETE',
  path: '/me/views/{id}',
  tag: 'saved views',
  summary: 'Removes a saved view',
  description: 'One that is gone already, or is somebody else’s, changes nothing.',
  access: 'signed_in',
  params: z.object({ id: rowId }),
  query: z.strictObject({}),
  body: noBody,
  precondition: 'none',
  status: 200,
  response: savedViews,
  problems: [],
  example: { params: { id: 1 }, query: {}, body: null },
});
