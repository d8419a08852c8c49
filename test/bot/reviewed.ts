import assert from 'node:assert/strict';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Command } from '../../src/core/command.ts';
import type { Councils } from '../../src/councils.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import { type Call, cardOf, wordsOf } from '../doubles/connector.ts';
import { type Answered, BotHouse, CHAT, type Json } from './house.ts';

export const YLVA = 'Ylva Brandt';
export const PETTER = 'Petter Nordin';
export const AMINA = 'Amina Warsame';
export const OLLE = 'Olle Lind';
export const linkOf = (meeting: string): string => `https://exempel.invalid/tab/?meeting=${meeting}`;

const FILE = {
  name: 'Rådet',
  documentTitle: 'Minnesanteckningar',
  chair: YLVA,
  secretary: PETTER,
  verifiers: [AMINA, OLLE],
  nextNumber: 23,
  nextDate: '2026-02-02',
  members: [YLVA, PETTER, AMINA, OLLE].map((name) => ({ name })),
  agenda: [
    { title: 'E-arkiv', standing: true },
    { title: 'Föregående anteckningar', approval: true },
  ],
  unapprovedMinutes: [{ number: 22, date: '2026-01-12' }],
};
export const FIRST = 'radet_1';
export const SECOND = 'radet_2';

type Button = {
  readonly type: string;
  readonly title: string;
  readonly data: Json;
  readonly card?: { readonly actions: readonly Button[] };
};
const CARD = 'application/vnd.microsoft.card.adaptive';

/** All buttons of a card, those of its forms too. */
const buttonsOf = (card: Json | null): readonly Button[] =>
  ((card?.['actions'] ?? []) as readonly Button[]).flatMap((one) => (one.card === undefined ? [one] : one.card.actions));
export const titlesOf = (card: Json | null): readonly string[] => buttonsOf(card).map(({ title }) => title);
/** The data of a card's button, by what stands on it. */
export const dataOf = (card: Json | null, title: string): Json =>
  buttonsOf(card).find((one) => one.title === title)?.data ?? assert.fail(`no button ${title} among ${titlesOf(card).join(', ')}`);
/** The card that a press was answered with. */
export const cardIn = ({ body }: Answered): Json | null => (body?.['type'] === CARD ? ((body['value'] as Json | undefined) ?? null) : null);
export const wordsIn = (answer: Answered): string => {
  const card = cardIn(answer);
  return card === null ? String(answer.body?.['value']) : wordsOf({ body: { attachments: [{ contentType: CARD, content: card }] } });
};

/** A house whose council has held its meeting nr 23; 22 was held before its time. */
export class ReviewedHouse {
  readonly house: BotHouse;
  readonly councils: Councils;
  #count = 0;

  private constructor(house: BotHouse, councils: Councils) {
    this.house = house;
    this.councils = councils;
  }

  static async with(test: (at: ReviewedHouse) => Promise<void>, file: object = {}): Promise<void> {
    const councils = await openCouncils(openMemoryStore());
    await councils.setUp(parseSeriesFile(JSON.stringify({ ...FILE, ...file })).settings, '2026-02-02T07:00:00.000Z', CHAT);
    const house = await BotHouse.open({ councils, linkOf });
    const at = new ReviewedHouse(house, councils);
    try {
      await at.say(YLVA, 'starta mötet');
      await at.say(AMINA, 'not: Taket läker.');
      await at.say(YLVA, 'avsluta mötet');
      await test(at);
      assert.deepEqual(house.connector.violations, []);
    } finally {
      await house.close();
    }
  }

  async say(name: string, ...lines: readonly string[]): Promise<void> {
    for (const line of lines) assert.equal((await this.house.say(name, line)).status, 200);
  }

  /** The next meeting, with its approval item up. */
  async atApproval(): Promise<Json> {
    await this.say(YLVA, 'datum: 2 mars', 'starta mötet', 'nästa');
    return this.card('Godkännande av tidigare möten');
  }

  /** What the tab asks for. */
  async tab(name: string, meeting: string, command: Command): Promise<string> {
    this.#count += 1;
    const act = { actor: { name, key: null, verified: true }, at: '2026-02-03T08:00:00.000Z', channel: 'tab' } as const;
    const source = `tab-${this.#count}`;
    const answer = await this.councils.hear({ ...act, source, place: { kind: 'meeting', meeting }, kind: 'command', command });
    return answer.status === 'refused' ? answer.refusal.code : answer.status;
  }

  /** What the latest card shows that says this; waits for it. */
  async card(words: string, chat = CHAT): Promise<Json> {
    const shows = (call: Call): boolean => call.chat === chat && cardOf(call) !== null && wordsOf(call).includes(words);
    await this.house.connector.waitFor(({ calls }) => calls.some(shows));
    return cardOf(this.house.connector.calls.findLast(shows) ?? assert.fail()) ?? assert.fail();
  }

  async remarks(meeting: string): Promise<readonly string[]> {
    const read = await this.councils.meeting(meeting);
    const review = read !== null && 'review' in read.meeting ? read.meeting.review : assert.fail();
    return review.remarks.map(({ kind, by, text }) => `${kind} ${by}: ${text}`);
  }

  async statusOf(meeting: string): Promise<string | undefined> {
    return (await this.councils.meeting(meeting))?.meeting.status;
  }
}
