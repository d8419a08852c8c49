import { untilAfter, waitsUntil } from '../consensus.ts';
import type { Line, LineBody, StoredBody } from '../line.ts';
import type { Instant } from '../origin.ts';
import { leads, type Standing } from '../people.ts';

type Decision = Extract<LineBody, { kind: 'decision' }>;

function asMotion({ within: _, ...body }: Decision): StoredBody {
  return { ...body, kind: 'motion' };
}

/** Chair and secretary decide; what others write as a decision is a motion, and so is what waits for objections. */
export function asStored(body: LineBody, actor: Standing, at: Instant): StoredBody {
  if (body.kind !== 'decision') return body;
  if (!leads(actor)) return asMotion(body);
  return body.within === undefined ? body : { ...body, kind: 'motion', until: untilAfter(at, body.within) };
}

/**
 * The same for a line that is there already. A motion stays one where somebody else corrects it, where it is adopted and
 * where it was put as one to object to: new words give the whole time anew, but none that has been stopped.
 */
export function asCorrected(line: Line, body: LineBody, actor: Standing, at: Instant): StoredBody {
  const { body: old, by, outcome } = line;
  if (body.kind !== 'decision' || old.kind !== 'motion') return asStored(body, actor, at);
  if (old.within === undefined) return by !== actor.name || outcome === 'adopted' ? asMotion(body) : asStored(body, actor, at);
  const within = body.within ?? old.within;
  const motion = { ...body, kind: 'motion', within } as const;
  const until = waitsUntil(line);
  if (until === null) return motion;
  const isSame = old.text === body.text && old.within === within;
  return { ...motion, until: isSame ? until : untilAfter(at, within) };
}
