import assert from 'node:assert/strict';
import { everyCard, type Part, partsOf } from './every-card.ts';

/** Rules CRD of docs/teams-checklist.md that a card shows by itself. */
describe('the store’s rules for cards', function () {
  this.timeout(60_000);
  const NAMES = 'Anna-Karin Öhrström Åkerblom';
  const cards = [...everyCard('Kaffe', 1), ...everyCard(NAMES, 60), ...everyCard(`${NAMES} `.repeat(40), 200)];
  const parts = cards.flatMap(partsOf);
  const ofType = (pattern: RegExp): readonly Part[] => parts.filter(({ type }) => typeof type === 'string' && pattern.test(type));
  const text = (part: Part, key: string): string => (typeof part[key] === 'string' ? part[key] : '');

  it('CRD-1: version 1.5, an id for every input, and no element that is not on our list', () => {
    for (const { version } of ofType(/^AdaptiveCard$/)) assert.equal(version, '1.5');
    for (const input of ofType(/^Input\./)) assert.notEqual(text(input, 'id'), '');
    assert.deepEqual([...new Set(ofType(/./).map(({ type }) => type))].toSorted(), [
      ...['Action.Execute', 'Action.OpenUrl', 'Action.ShowCard', 'Action.Submit', 'AdaptiveCard', 'Input.ChoiceSet', 'Input.Number'],
      ...['Input.Text', 'RichTextBlock', 'TextBlock', 'TextRun'],
    ]);
  });

  it('CRD-2: a card leaves room in the 80 KB of a message, counted as UTF-16, with 200 of everything', () => {
    for (const card of cards) assert.ok(2 * JSON.stringify(card).length <= 60_000, `${2 * JSON.stringify(card).length}`);
  });

  it('CRD-3: at most six buttons', () => {
    for (const { actions } of ofType(/^AdaptiveCard$/)) assert.ok(!Array.isArray(actions) || actions.length <= 6);
  });

  it('CRD-4: text wraps, and nothing stands in columns or has a width of its own', () => {
    for (const block of ofType(/^TextBlock$/)) assert.equal(block['wrap'], true);
    for (const part of parts) assert.ok(!('columns' in part) && !('width' in part) && !('minHeight' in part) && !('maxLines' in part));
  });

  it('CRD-5: every Action.Execute has a fallback that sends the same', () => {
    const shown = cards.flatMap((card) => partsOf({ ...card, refresh: null }));
    for (const action of shown.filter(({ type }) => type === 'Action.Execute')) {
      const fallback = action['fallback'] as Part | undefined;
      assert.deepEqual([fallback?.['type'], fallback?.['data']], ['Action.Submit', action['data']]);
    }
  });

  it('CRD-6: a card names nobody whose client is to refresh it, so that Teams asks in chats of up to 60 people only', () => {
    const refreshed = cards.filter((card) => 'refresh' in card);
    assert.ok(refreshed.length > 0);
    for (const { refresh } of refreshed) assert.deepEqual(Object.keys(refresh as Part), ['action']);
  });

  it('CRD-8: words of ours have no markdown and no HTML, and nothing mentions anybody', () => {
    for (const block of ofType(/^TextBlock$/)) assert.doesNotMatch(text(block, 'text'), /[*_`#>[\]<]|^\d+\.\s/m);
    assert.doesNotMatch(JSON.stringify(cards), /<at>|"msteams"/);
  });

  it('CRD-9: a link leads to our own pages or to Teams', () => {
    for (const link of ofType(/^Action\.OpenUrl$/)) {
      assert.match(new URL(text(link, 'url')).hostname, /(?:^|\.)(?:exempel\.invalid|example\.org|teams\.microsoft\.com)$/);
      assert.notEqual(text(link, 'title'), '');
    }
  });

  it('CRD-10: an input has a label, and says what is missing where something has to be there', () => {
    for (const input of ofType(/^Input\./)) {
      assert.notEqual(text(input, 'label'), '', text(input, 'id'));
      assert.equal(input['isRequired'] === true, text(input, 'errorMessage') !== '', text(input, 'id'));
    }
  });

  it('CRD-10 and 11: no picture, no colour and no background of its own', () => {
    for (const part of parts)
      for (const key of ['color', 'backgroundImage', 'url', 'altText']) assert.ok(key === 'url' || !(key in part), key);
    assert.deepEqual(ofType(/^Image|^Media/), []);
  });

  it('CRD-12: says what it is to screen readers and to clients that can not draw it', () => {
    for (const card of cards) {
      assert.notEqual(text(card, 'fallbackText'), '');
      assert.equal(text(card, 'speak'), text(card, 'fallbackText'));
    }
  });
});
