import { z } from 'zod';

/** What does not fit its place is left out: an odd field must not cost the rest of the activity. */
export const lenient = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);
const text = lenient(z.string());

export const account = z.object({
  id: text,
  name: text,
  aadObjectId: text,
  objectId: text,
  role: text,
  userRole: text,
  userPrincipalName: text,
});

const entity = z.object({ type: text, text, mentioned: lenient(account) });

const activity = z.object({
  type: z.string().min(1),
  id: text,
  timestamp: text,
  channelId: text,
  serviceUrl: text,
  locale: text,
  name: text,
  action: text,
  from: lenient(account),
  recipient: lenient(account),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: text,
    isGroup: lenient(z.boolean()),
    tenantId: text,
  }),
  text,
  textFormat: text,
  attachments: lenient(z.array(z.object({ contentType: text, content: z.unknown().optional() }))),
  entities: lenient(z.array(entity)),
  membersAdded: lenient(z.array(account)),
  membersRemoved: lenient(z.array(account)),
  channelData: lenient(z.object({ eventType: text, tenant: lenient(z.object({ id: text })), meeting: lenient(z.object({ id: text })) })),
  value: z.unknown().optional(),
});

/** A Bot Framework activity, as far as this bot reads it. */
export type Activity = z.infer<typeof activity>;
/** Whether somebody is alone with us there. A conversation that does not say is taken for one of many. */
export const isPersonal = ({ conversation }: Pick<Activity, 'conversation'>): boolean => conversation.conversationType === 'personal';
/** A person or a bot, as the channel names them. */
export type Account = z.infer<typeof account>;

/**
 * @param body what came in, of any shape
 * @returns the activity; null for a body that is none: no object, no type, no conversation
 */
export const activityOf = (body: unknown): Activity | null => activity.safeParse(body).data ?? null;
