import assert from 'node:assert/strict';
import { type Call, cardOf, wordsOf } from '../doubles/connector.ts';
import { type Answered, BotHouse, type Json } from './house.ts';

type Button = { readonly title: string; readonly data: Json };
const CARD = 'application/vnd.microsoft.card.adaptive';

export const buttonsOf = (card: Json | null): readonly Button[] => (card?.['actions'] ?? []) as readonly Button[];
export const dataOf = (card: Json | null, title: RegExp): Json =>
  buttonsOf(card).find((button) => title.test(button.title))?.data ?? assert.fail(`no button ${title}`);
export const cardIn = ({ body }: Answered): Json | null => (body?.['type'] === CARD ? ((body['value'] as Json | undefined) ?? null) : null);
export const wordsIn = (answer: Answered): string => wordsOf({ body: { attachments: [{ contentType: CARD, content: cardIn(answer) }] } });
export const asked = (calls: readonly Call[], title: string): Call | undefined => calls.findLast((call) => wordsOf(call).includes(title));

/** The latest card that shows a vote. */
export async function voteCard(house: BotHouse, title = 'Omröstning 1'): Promise<Json | null> {
  await house.connector.waitFor(({ calls }) => asked(calls, title) !== undefined);
  const call = asked(house.connector.calls, title);
  return call === undefined ? null : cardOf(call);
}

export async function inMeeting(test: (house: BotHouse) => Promise<void>): Promise<void> {
  const house = await BotHouse.open();
  try {
    await house.say('Ylva Brandt', 'starta mötet');
    for (const name of ['Amina Warsame', 'Olle Lind', 'Petter Nordin']) await house.say(name, 'närvarande');
    await test(house);
    assert.deepEqual(house.connector.violations, []);
  } finally {
    await house.close();
  }
}
