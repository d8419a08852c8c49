import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Answer } from '../../answer.ts';
import type { Actor } from '../../core/origin.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { Incoming } from '../../incoming.ts';
import { commandSchema } from '../command-schema.ts';
import { edgeText } from '../edge-text.ts';
import { meetingAsked } from '../meeting-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError, refusalProblem, storeProblem } from '../problem.ts';

const asked = z
  .object({
    id: z.string().min(1).max(200),
    text: z.string().transform(edgeText).pipe(z.string().min(1)).optional(),
    command: commandSchema.optional(),
  })
  .refine(({ text, command }) => (text === undefined) !== (command === undefined));

/** @throws ProblemError that names the fields that are wrong */
function readRequest(body: unknown, language: Language): z.infer<typeof asked> {
  const read = asked.safeParse(body);
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => path.join('.')).filter((field) => field !== '');
  throw new ProblemError({ ...PROBLEMS.invalid, ...(fields.length > 0 && { fields }) }, language);
}

/** One request of one person, whatever their client calls it; hashed, so that no name stands where none can be erased. */
function sourceOf(meeting: string, actor: Actor, request: string): string {
  const digest = createHash('sha256').update(JSON.stringify([actor.key ?? actor.name, request]));
  return `api:${meeting}:${digest.digest('base64url')}`;
}

function incomingOf(meeting: string, actor: Actor, at: Date, { id, text = '', command }: z.infer<typeof asked>): Incoming {
  const source = sourceOf(meeting, actor, id);
  const act = { place: { kind: 'meeting', meeting }, actor, at: at.toISOString(), channel: 'tab', source } as const;
  if (command !== undefined) return { ...act, kind: 'command', command };
  return { ...act, kind: 'message', message: source, text, mentioned: true, mentions: [] };
}

/** @throws ProblemError for every answer but that it is stored, known, shown or to be passed over */
function accepted(answer: Answer, language: Language): Extract<Answer, { status: 'done' | 'known' | 'shown' | 'ignored' }> {
  switch (answer.status) {
    case 'done':
    case 'known':
    case 'shown':
    case 'ignored':
      return answer;
    case 'refused':
      throw new ProblemError(refusalProblem(answer.refusal), language);
    case 'notStored':
      throw new ProblemError(storeProblem(answer.fault, answer.file), language);
    case 'notFound':
    case 'askedForCouncil':
    case 'askedWhichCouncil':
      throw new ProblemError(PROBLEMS.notFound, language);
  }
}

/** `POST /api/meetings/:id/commands`: `{ id, text }` as in the chat, or `{ id, command }`. */
export const commands =
  ({ councils, now }: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const { actor } = res.locals;
    const before = await meetingAsked(councils, req.params.id, actor);
    const { language } = before.series;
    if (req.body === undefined) throw new ProblemError(PROBLEMS.mediaType, language);
    const incoming = incomingOf(req.params.id, actor, now(), readRequest(req.body, language));
    const answer = accepted(await councils.hear(incoming), language);
    switch (answer.status) {
      case 'done':
      case 'known':
        return void res.json({ version: answer.version });
      case 'shown':
        return void res.json({ version: before.version, show: answer.show });
      case 'ignored':
        return void res.json({ version: before.version });
    }
  };
