import { json, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { ROOM_BOT } from './activity.ts';
import type { Chat } from './chat.ts';
import type { RoomPerson } from './people.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

const sent = z.object({
  type: z.string(),
  text: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
});

const cardsOf = ({ attachments = [] }: z.infer<typeof sent>): readonly unknown[] =>
  attachments.filter(({ contentType }) => contentType === CARD).map(({ content }) => content);

const failed = (res: Response, status: number, code: string) => res.status(status).json({ error: { code, message: code } });

/**
 * Plays the Bot Framework's connector for one chat of the room: what the bot posts, updates and deletes is done
 * in the chat, and who asks for the members gets them. Any other conversation is not there (404).
 */
export function connector(id: string, chat: Chat, people: () => Promise<readonly RoomPerson[]>): Router {
  const router = Router();
  router.use(json({ limit: '1mb' }));
  router.param('conversation', (_req, res, next, conversation: string) => {
    if (conversation === id) next();
    else failed(res, 404, 'ConversationNotFound');
  });

  const post = (req: Request, res: Response) => {
    const activity = sent.safeParse(req.body);
    if (!activity.success) return failed(res, 400, 'BadSyntax');
    // Typing and traces are nothing to keep.
    if (activity.data.type !== 'message') return res.status(200).json({ id: '' });
    const message = chat.post({ from: ROOM_BOT, bot: true, text: activity.data.text ?? '', cards: cardsOf(activity.data) });
    return res.status(201).json({ id: message.id });
  };
  router.post('/v3/conversations/:conversation/activities', post);
  router.post('/v3/conversations/:conversation/activities/:activity', post);

  const ownMessage = (id: string) => (chat.find(id)?.bot === true ? id : null);

  router.put('/v3/conversations/:conversation/activities/:activity', (req, res) => {
    const activity = sent.safeParse(req.body);
    if (!activity.success) return failed(res, 400, 'BadSyntax');
    const id = ownMessage(req.params.activity);
    if (id === null) return failed(res, 404, 'ActivityNotFoundInConversation');
    chat.change(id, { text: activity.data.text ?? '', cards: cardsOf(activity.data) });
    return res.status(200).json({ id });
  });

  router.delete('/v3/conversations/:conversation/activities/:activity', (req, res) => {
    const id = ownMessage(req.params.activity);
    if (id === null) return failed(res, 404, 'ActivityNotFoundInConversation');
    chat.change(id, { state: 'deleted', text: '', cards: [] });
    return res.status(200).end();
  });

  const account = ({ id, name, aadObjectId }: RoomPerson) => ({ id, name, aadObjectId, objectId: aadObjectId });
  router.get('/v3/conversations/:conversation/members', async (_req, res) => {
    res.json((await people()).map(account));
  });
  router.get('/v3/conversations/:conversation/pagedmembers', async (_req, res) => {
    res.json({ members: (await people()).map(account) });
  });
  router.get('/v3/conversations/:conversation/members/:member', async (req, res) => {
    const { member } = req.params;
    const found = (await people()).find(({ id, aadObjectId }) => id === member || aadObjectId === member);
    if (found === undefined) failed(res, 404, 'MemberNotFoundInConversation');
    else res.json(account(found));
  });
  return router;
}
