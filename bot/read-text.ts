import type { Mention } from '../src/incoming.ts';
import { edgeText } from '../src/server/edge-text.ts';
import type { Activity } from './activity.ts';
import { displayName, type Identity, keyOf } from './actor.ts';
import { htmlText, htmlTextWithQuotes, MENTION_END, MENTION_START } from './html-text.ts';

const AT_TAG = /<at(?:\s[^<>]*)?>([^<>]*)<\/at>/g;
const MARKED = new RegExp(`${MENTION_START}([^${MENTION_END}]*)${MENTION_END}`, 'g');

const words = (text: string): string => (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join('');
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const lines = (text: string): number => text.trim().split('\n').length;

function htmlOf(activity: Activity): string | null {
  const content = activity.attachments?.find((attachment) => attachment.contentType === 'text/html')?.content;
  return typeof content === 'string' ? content : null;
}

/**
 * Teams sends a text twice: flat, and as an HTML attachment that keeps lists and lines apart from quotes. The flat one
 * is letter by letter what was written and wins, unless the other says the same words and has more shape, or leaves
 * out a quote.
 */
function written(activity: Activity): string {
  const text = activity.text ?? '';
  if (activity.textFormat === 'xml' || activity.textFormat === 'html') return htmlText(text);
  const flat = text.replaceAll(AT_TAG, `${MENTION_START}$1${MENTION_END}`);
  const html = htmlOf(activity);
  if (html === null) return flat;
  const shaped = htmlText(html);
  if (squeezed(shaped) === squeezed(flat) && lines(shaped) <= lines(flat)) return flat;
  const said = words(shaped);
  const same = said !== '' && [words(flat), words(htmlText(flat))].some((one) => one === said || one === words(htmlTextWithQuotes(html)));
  return same ? shaped : flat;
}

/** What was written, freed from the channel: our own name taken out, others in it as `@Name`. */
export interface ReadText {
  readonly text: string;
  /** We were mentioned. */
  readonly mentioned: boolean;
  readonly mentions: readonly Mention[];
}

/** Reads the text of a message or an edit. Of what people quote nothing is left, of markup only the words and lines. */
export function readText(activity: Activity, identity: Identity): ReadText {
  const waiting = (activity.entities ?? []).flatMap((entity) => (entity.type === 'mention' && entity.mentioned ? [entity] : []));
  const mentions: Mention[] = [];
  let mentioned = false;

  const text = written(activity).replaceAll(MARKED, (_whole, inner: string) => {
    const name = displayName(inner);
    const place = waiting.findIndex((entity) => displayName(entity.text?.replace(AT_TAG, '$1') ?? entity.mentioned?.name) === name);
    const account = place < 0 ? undefined : waiting.splice(place, 1)[0]?.mentioned;
    const us = account === undefined ? name === displayName(activity.recipient?.name) : account.id === activity.recipient?.id;
    if (us) {
      mentioned = true;
      return MENTION_START;
    }
    mentions.push({ name, key: keyOf(account, identity) });
    return `@${name}`;
  });
  return { text: edgeText(withoutUs(text)), mentioned, mentions };
}

/** "@Laget runt: beslut: …" and "hej @Laget runt hjälp" are read as if our name had not been there. */
function withoutUs(text: string): string {
  return text
    .replace(new RegExp(`^\\s*${MENTION_START}\\s*[,:]?\\s*`), '')
    .replaceAll(new RegExp(`[^\\S\\n]*${MENTION_START}([^\\S\\n]*)`, 'g'), '$1');
}
