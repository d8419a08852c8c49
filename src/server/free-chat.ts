import type { Actor } from '../core/origin.ts';
import type { Parts } from './parts.ts';
import { PROBLEMS, ProblemError, refusalProblem } from './problem.ts';

const isSame = (actor: Actor, other: Actor): boolean =>
  other.verified && (actor.key === null ? other.key === null && other.name === actor.name : other.key === actor.key);

/**
 * Lets nobody on but whom the channel itself counts among the people of a chat. The chat's id proves nothing, it is only
 * asked about.
 * @throws ProblemError where they are not in it, or where the channel does not answer
 */
export async function inChat({ roster }: Pick<Parts, 'roster'>, chat: string, actor: Actor): Promise<void> {
  const people = await roster(chat).catch(() => {
    throw new ProblemError(PROBLEMS.unavailable);
  });
  if (!actor.verified || !people.some((one) => isSame(actor, one))) throw new ProblemError(refusalProblem({ code: 'notInChat' }));
}

/**
 * Lets those on who may found a council for a chat: who may write `serie: name` there, as long as it has none.
 * @throws ProblemError as `inChat`, and where the chat has a council
 */
export async function freeChat(parts: Pick<Parts, 'councils' | 'roster'>, chat: string, actor: Actor): Promise<void> {
  await inChat(parts, chat, actor);
  const tied = await parts.councils.seriesOfChat(chat);
  if (tied !== null) throw new ProblemError(refusalProblem({ code: 'seriesTied', name: tied.name }), tied.language);
}
