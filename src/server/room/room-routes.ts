import { json, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Councils } from '../../councils.ts';
import { unhurried } from '../deadline.ts';
import { sseEvent } from '../live.ts';
import type { ChatMessage } from './chat.ts';
import { connector } from './connector.ts';
import type { RoomPerson } from './people.ts';
import type { Room } from './room.ts';

const as = z.string();
/** What Teams lets a message hold, about. */
const text = z.string().max(28_000);
const done = z.object({ as });
const said = z.object({ as, text });
const pressed = z.object({ as, verb: z.string(), data: z.unknown(), trigger: z.enum(['manual', 'automatic']) });
const submitted = z.object({ as, data: z.unknown() });

export interface RoomRoutes {
  readonly room: Room;
  readonly councils: Councils;
  readonly closing: AbortSignal;
}

/** All under the path of a room: its chat, what its people do, and the connector that the bot answers to. */
export function roomRoutes({ room, councils, closing }: RoomRoutes): Router {
  const router = Router();
  router.use(
    '/connector',
    connector(room.id, room.chat, () => room.people()),
  );
  router.use(json());
  router.get('/setting', async (_req, res) => {
    res.json(await room.open());
  });
  router.get('/chat', unhurried, (_req, res) => followChat(res, room, councils, closing));
  router.post('/messages', async (req, res) => {
    const asked = said.safeParse(req.body);
    const from = await room.person(asked.data?.as);
    if (!asked.success || from === null) return void res.status(400).end();
    await room.send(from, asked.data.text);
    res.json(null);
  });

  type Act<T> = (from: RoomPerson, message: ChatMessage, asked: T) => Promise<unknown>;
  /** Somebody does something with a message: 400 for what can't be read, 404 where there is no such message. */
  const onMessage =
    <T extends { readonly as: string }>(shape: z.ZodType<T>, act: Act<T>) =>
    async (req: Request, res: Response): Promise<void> => {
      const asked = shape.safeParse(req.body);
      const from = await room.person(asked.data?.as);
      if (!asked.success || from === null) return void res.status(400).end();
      const message = room.chat.find(String(req.params['message']));
      if (message === null || !(message.bot || message.from.id === from.id)) return void res.status(404).end();
      res.json((await act(from, message, asked.data)) ?? null);
    };
  const message = router.route('/messages/:message');
  message.patch(onMessage(said, (from, edited, { text }) => room.edit(from, edited, text)));
  message.delete(onMessage(done, (from, removed) => room.remove(from, removed)));
  const restore = onMessage(done, (from, restored) => room.restore(from, restored));
  const press = onMessage(pressed, (from, card, asked) => room.press(from, card, asked));
  const submit = onMessage(submitted, (from, card, { data }) => room.submit(from, card, data));
  router.post('/messages/:message/restore', restore);
  router.post('/messages/:message/press', press);
  router.post('/messages/:message/submit', submit);
  return router;
}

/** The chat as server-sent events: all messages, then each that is new or changed, and when other people may be in it. */
function followChat(res: Response, { chat }: Room, councils: Councils, closing: AbortSignal): void {
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', Connection: 'close' });
  const say = (event: string, data: unknown): unknown => res.write(sseEvent(event, JSON.stringify(data)));
  say('messages', chat.messages());
  const stops = [chat.subscribe((message) => say('message', message)), councils.subscribe(() => say('people', null))];
  const end = (): unknown => res.end();
  closing.addEventListener('abort', end);
  res.on('close', () => {
    closing.removeEventListener('abort', end);
    for (const stop of stops) stop();
  });
}
