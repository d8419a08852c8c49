import { useEffect, useRef, useState } from 'react';
import { cardApplet, cardIn, refreshOf } from './draw-card.ts';
import { roomApi, tryTo } from './room-api.ts';

interface Props {
  readonly message: string;
  readonly card: unknown;
  /** Who looks at it: the id of the person. */
  readonly me: string;
  readonly label: string;
}

/** What was typed into the card stays when the card is drawn anew around it. */
function keepTyped(element: HTMLElement, draw: () => void): void {
  const fields = (): readonly (HTMLInputElement | HTMLTextAreaElement)[] => [
    ...element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea'),
  ];
  const typed = fields().map(({ value }) => value);
  draw();
  for (const [index, field] of fields().entries()) {
    const text = typed[index];
    if (text === undefined || text === '' || field.value !== '') continue;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/**
 * An Adaptive Card as one person sees it. Where the card asks this person's client to refresh it, the view that the
 * bot gives them is shown; until it comes, what they saw before.
 */
export function CardView({ message, card, me, label }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let wanted = true;
    const applet = cardApplet({
      press: (press) => roomApi.press(me, message, press),
      submit: (data) => tryTo(roomApi.submit(me, message, data)),
      say: (text) => {
        if (wanted) setSaid(text);
      },
    });
    const show = (shown: unknown): void => {
      if (!wanted) return;
      keepTyped(element, () => {
        applet.setCard(shown);
        element.replaceChildren(applet.renderedElement);
      });
    };
    setSaid('');
    const refresh = refreshOf(card, me);
    if (refresh === null) show(card);
    else {
      if (element.childElementCount === 0) show(card);
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
      <div ref={place} />
      {said !== '' && (
        <p className="card-said" role="status">
          {said}
        </p>
      )}
    </div>
  );
}
