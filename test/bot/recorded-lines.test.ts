import assert from 'node:assert/strict';
import { agendaCard } from '../../bot/cards/agenda-card.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { agendaView } from '../../src/views/agenda-view.ts';
import { decided, next, note, opened, SERIES, type Step, VERA } from '../core/given.ts';
import { wordsOf } from '../doubles/connector.ts';

const asks = { type: 'recordLine', body: { kind: 'decision', sort: 'consensus', text: 'Vi byter lokal.', within: 5 } } as const;
const objects = { type: 'recordLine', body: { kind: 'objection', text: 'Den är för dyr.', proposal: null } } as const;

/** What the agenda card says after a story. */
function cardAfter(...steps: readonly Step[]): string {
  const content = agendaCard(agendaView(SERIES, opened().tell([VERA, next], ...steps).meeting), textsFor('sv'));
  return wordsOf({ body: { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] } });
}

describe('the agenda card', () => {
  it('says that a decision was taken by acclamation', () => {
    const acclaimed = {
      type: 'recordLine',
      body: { kind: 'decision', sort: 'decision', text: 'Ja till planen.', acclaimed: true },
    } as const;
    assert.match(cardAfter([VERA, acclaimed]), /Beslut: Ja till planen\.\s+Beslutet fattades genom acklamation\./);
    assert.doesNotMatch(cardAfter([VERA, decided('Ja till planen.')]), /acklamation/);
  });

  it('says until when a proposal waits for objections, and how to object', () => {
    const waits =
      /Förslag 1 från Vera Lind: Vi byter lokal\.\s+Antas kl\. 09\.15 om ingen invänder\. Skriv ”invändning 1: skäl” om du är emot\./;
    assert.match(cardAfter([VERA, asks, 600]), waits);
  });

  it('says who objected, and waits no longer', () => {
    const card = cardAfter([VERA, asks, 600], ['Bo Ek', objects, 620]);
    assert.match(card, /Vi byter lokal\.\s+Bo Ek invände: Den är för dyr\./);
    assert.doesNotMatch(card, /Antas kl/);
  });

  it('says that nobody objected', () => {
    assert.match(cardAfter([VERA, asks, 600], ['Bo Ek', note('Sent.'), 901]), /Samsyn: Vi byter lokal\.\s+Ingen invände\./);
  });
});
