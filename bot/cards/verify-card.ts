import type { Name } from '../../src/core/origin.ts';
import { statusText } from '../../src/texts/status-text.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { HeldMinutes } from '../../src/views/minutes.ts';
import { type Action, button, type Card, card, type Element, heading, line } from './elements.ts';
import { form, itemField, textField } from './fields.ts';
import type { Press, Verb } from './press.ts';
import { quote, quoteName } from './quote.ts';
import { verifiedLines } from './verified-lines.ts';

const MOST_REMARKS = 3;

/**
 * The minutes that somebody is to verify, in their own chat with the bot: how they stand, by when an answer counts, and
 * what this person has said. Drawn for one person, who alone sees it.
 * @param link to the minutes in the tab; null where there is none to give
 */
export function verifyCard(view: HeldMinutes, meeting: string, name: Name, texts: Texts, link: string | null): Card {
  const title = quote(view.documentTitle, 200);
  const status = statusText(view.status, view.documentTitle, texts);
  return card({
    language: view.language,
    summary: `${texts.verificationTitle(view)}. ${status}.`,
    body: [
      heading(texts.verificationTitle(view)),
      ...line(`${title} · ${status}`, { weight: 'Bolder', spacing: 'None' }),
      ...line(texts.meetingName({ council: quote(view.council, 200), number: view.number }), { isSubtle: true, spacing: 'None' }),
      ...asking(view, name, texts),
      ...verifiedLines(view, texts),
      ...own(view, name, texts),
    ],
    actions: [...(link === null ? [] : [open(view, texts, link)]), ...buttons(view, meeting, name, texts)],
    refresh: null,
  });
}

const isOut = ({ status }: HeldMinutes): boolean => status === 'circulated' || status === 'verified';
const hasVerified = ({ verifiers }: HeldMinutes, name: Name): boolean => verifiers.some((one) => one.name === name && one.at !== null);

const open = ({ status }: HeldMinutes, texts: Texts, url: string): Action => ({
  type: 'Action.OpenUrl',
  title: status === 'approved' || status === 'archived' ? texts.buttonOpenTab : texts.buttonOpenMinutes,
  url,
});

function asking(view: HeldMinutes, name: Name, texts: Texts): readonly Element[] {
  if (view.status !== 'circulated' || hasVerified(view, name)) return [];
  const date = view.circulated?.until ?? null;
  return [
    ...line(texts.verificationRequest({ name: quoteName(name), number: view.number, date }), { spacing: 'Medium' }),
    ...(date === null ? [] : line(texts.verificationSilence({ date }))),
  ];
}

/** What this person has asked for and said: the answer to their press. */
function own({ remarks = [] }: HeldMinutes, name: Name, texts: Texts): readonly Element[] {
  const mine = remarks.filter(({ by }) => by === name).slice(-MOST_REMARKS);
  return mine.flatMap(({ kind, item, text }) => {
    const said = { name: quoteName(name), number: item, text: quote(text) };
    return line(kind === 'change' ? texts.verificationChange(said) : texts.verificationOpinion(said), { isSubtle: true });
  });
}

const press = (verb: Verb, meeting: string): Press => ({ verb, card: 'verify', meeting, item: null, turn: null, proposal: null });

function buttons(view: HeldMinutes, meeting: string, name: Name, texts: Texts): readonly Action[] {
  if (!isOut(view)) return [];
  const fields = [
    textField('change', texts.verificationTextField, texts.verificationTextMissing),
    itemField(texts.verificationItemField, view.items.length),
  ];
  return [
    ...(hasVerified(view, name) ? [] : [button(texts.verificationVerify, press('verify', meeting), 'positive')]),
    form(texts.verificationRespond, fields, [
      button(texts.verificationRequestChange, press('requestChange', meeting)),
      button(texts.verificationComment, press('comment', meeting)),
    ]),
  ];
}
