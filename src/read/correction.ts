import type { Line, LineBody } from '../core/line.ts';
import type { Meeting } from '../core/meeting.ts';
import type { Refusal } from '../core/refusal.ts';
import { readAction } from './action.ts';
import { type Context, command, IGNORED, meetingDay, refuse } from './context.ts';
import { EXAMPLES } from './examples.ts';
import { readLink } from './link.ts';
import type { Reading } from './reading.ts';

type Rewritten = { readonly body: LineBody } | { readonly refusal: Refusal };

/** A line's body with other words: an action is read again for who and when. */
function rewritten({ body }: Line, text: string, context: Context): Rewritten {
  switch (body.kind) {
    case 'note':
    case 'idea':
    case 'question':
    case 'entry':
    case 'summary':
    case 'dissent':
    case 'answer':
      return { body: { ...body, text } };
    case 'objection':
      return { body: { ...body, text } };
    case 'decision':
    case 'motion': {
      // How it was decided stays; which minutes the new words approve is read anew.
      const { sort, acclaimed, within, unopposed } = body;
      return {
        body: {
          ...{ kind: 'decision', sort, text },
          ...(acclaimed === undefined ? {} : { acclaimed }),
          ...(within === undefined ? {} : { within }),
          ...(unopposed === undefined ? {} : { unopposed }),
        },
      };
    }
    case 'link': {
      const link = readLink(text);
      return link === null ? { refusal: { code: 'didYouMean', suggestion: EXAMPLES.link[context.language] } } : { body: link };
    }
    case 'action': {
      // Read as it was read: MeetBot's names stand side by side.
      const plain = readAction(body.text, context);
      const action = readAction(text, context, plain.status === 'action' && plain.body.who.length < body.who.length);
      if (action.status === 'action') return { body: action.body };
      return {
        refusal:
          action.status === 'refused'
            ? action.refusal
            : { code: 'empty', keyword: context.language === 'sv' ? 'åtgärd' : 'action', example: EXAMPLES.action[context.language] },
      };
    }
  }
}

const latestOf = (meeting: Meeting, name: string): Line | undefined =>
  meeting.status === 'unplanned' ? undefined : meeting.lines.findLast((line) => line.by === name && line.state === 'live');

/** My latest live line: of the open meeting, else an early entry, else of the meeting that ended. */
function latestLine({ heard, standing, meeting }: Context): { readonly line: Line; readonly of: Meeting } | null {
  const { council } = heard;
  const here = latestOf(council.meeting, standing.name);
  if (here !== undefined) return { line: here, of: council.meeting };
  const before = meeting === null || meeting.status === 'planned' ? latestOf(council.previous, standing.name) : undefined;
  return before === undefined ? null : { line: before, of: council.previous };
}

const OLD_AND_NEW = /^s\/((?:[^/\\]|\\.)+)\/(.*)$/s;
const unescaped = (text: string): string => text.replaceAll('\\/', '/');

/**
 * The readings of "s/old/new/": the last slash may be missing, and a slash in the words may be written `\/` or as it
 * is, so that there can be several.
 */
function oldAndNew(typed: string): readonly { readonly old: string; readonly fresh: string }[] {
  if (typed.length > 4_000 || !OLD_AND_NEW.test(typed)) return [];
  const inner = typed.slice(2).replace(/(?<!\\)\/$/, '');
  const places = [...inner.matchAll(/(?<!\\)\//g)].map((match) => match.index).filter((place) => place > 0);
  const splits =
    places.length === 0
      ? [{ old: inner, fresh: '' }]
      : places.map((place) => ({ old: inner.slice(0, place), fresh: inner.slice(place + 1) }));
  return splits.map(({ old, fresh }) => ({ old: unescaped(old), fresh: unescaped(fresh) }));
}

/** Whether a whole message is a correction without its keyword. */
export const isSubstitution = (text: string): boolean => !text.includes('\n') && /^s\/[^/]+\/[^/]*\/?$/.test(text);

/**
 * `rätta: s/fel/rätt/`: the first occurrence in my latest line.
 * @param asked false: the keyword was left out, and the message means this only if it fits
 */
export function readCorrection(context: Context, typed: string, asked: boolean): Reading {
  const splits = oldAndNew(typed);
  if (splits.length === 0) return refuse({ code: 'didYouMean', suggestion: EXAMPLES.correct[context.language] });
  const latest = latestLine(context);
  if (latest === null) return asked ? refuse({ code: 'undo' }) : IGNORED;
  const { line, of } = latest;
  const { text } = line.body;
  const fitting = splits.filter(({ old }) => text.includes(old)).toSorted((a, b) => b.old.length - a.old.length)[0];
  if (fitting === undefined) return asked ? refuse({ code: 'correction', old: splits[0]?.old ?? typed }) : IGNORED;
  const place = text.indexOf(fitting.old);
  const fresh = `${text.slice(0, place)}${fitting.fresh}${text.slice(place + fitting.old.length)}`.trim();
  if (fresh === '') return refuse({ code: 'didYouMean', suggestion: context.language === 'sv' ? 'ångra' : 'undo' });
  const day = meetingDay(context.heard, of.status === 'unplanned' ? null : of);
  const rewrite = rewritten(line, fresh, { ...context, day });
  return 'refusal' in rewrite ? refuse(rewrite.refusal) : command({ type: 'correctLine', line: line.id, body: rewrite.body });
}
