import { useEffect, useRef, useState } from 'react';
import { cardApplet, cardIn, refreshOf } from './draw-card.ts';
import { follow } from './follow-link.ts';
import { roomApi, tryTo } from './room-api.ts';

interface Props {
  readonly message: string;
  readonly card: unknown;
  /** Who looks at it: the id of the person. */
  readonly me: string;
  readonly label: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsIn = (element: HTMLElement): readonly Field[] => [
  ...element.querySelectorAll<Field>('input[type=text], input[type=number], textarea, select'),
];

/** What was filled in stays when the card is drawn anew around it. */
function keepFilledIn(element: HTMLElement, draw: () => void): void {
  const filled = fieldsIn(element).map((field) => (field.dataset['touched'] === undefined ? null : field.value));
  draw();
  for (const [index, field] of fieldsIn(element).entries()) {
    const value = filled[index] ?? null;
    if (value === null || value === '') continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** What was chosen has been sent: it is for nobody to see any more. What was typed stays, should it be refused. */
function forgetChosen(element: HTMLElement): void {
  for (const field of fieldsIn(element)) if (field instanceof HTMLSelectElement) delete field.dataset['touched'];
}

const touch = ({ target }: { readonly target: EventTarget }): void => {
  if (target instanceof HTMLElement) target.dataset['touched'] = '';
};

/**
 * An Adaptive Card as one person sees it. Where the card asks this person's client to refresh it, the view that the
 * bot gives them is shown; until it comes, what they saw before.
 */
export function CardView({ message, card, me, label }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const shownTo = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let wanted = true;
    const applet = cardApplet({
      press: (press) => {
        forgetChosen(element);
        return roomApi.press(me, message, press);
      },
      submit: (data) => tryTo(roomApi.submit(me, message, data)),
      open: follow,
      say: (text) => {
        if (wanted) setSaid(text);
      },
    });
    const draw = (shown: unknown): void => {
      applet.setCard(shown);
      element.replaceChildren(applet.renderedElement);
    };
    const show = (shown: unknown): void => {
      if (!wanted) return;
      // What one person has filled in is not for the next who sits down here.
      if (shownTo.current === me) keepFilledIn(element, () => draw(shown));
      else draw(shown);
      shownTo.current = me;
    };
    setSaid('');
    const refresh = refreshOf(card, me);
    if (refresh === null) show(card);
    else {
      if (shownTo.current !== me) show(card);
      roomApi.press(me, message, refresh).then(
        (answer) => show(cardIn(answer) ?? card),
        () => show(card),
      );
    }
    return () => {
      wanted = false;
    };
  }, [message, card, me]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds fields and buttons, but is no fieldset of a form
    <div className="card" role="group" aria-label={label}>
      <div ref={place} onInput={touch} />
      {said !== '' && (
        <p className="card-said" role="status">
          {said}
        </p>
      )}
    </div>
  );
}
