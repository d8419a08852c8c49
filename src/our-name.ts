/** What the bot is called where there is no mention entity to tell it by: in logs. */
const MENTION = /@laget runt(?![\p{L}\p{N}])[:,]?[ \t]*/iu;

/** Takes our name out of a text, once, and tells whether it was there. */
export function takeOutMention(text: string): { readonly text: string; readonly mentioned: boolean } {
  return MENTION.test(text) ? { text: text.replace(MENTION, '').trim(), mentioned: true } : { text, mentioned: false };
}
