const LINK = 'link to the tab';

/** Follows a link of a card: into the tab beside the chat, as Teams does it; any other address in a window of its own. */
export function follow(address: string): void {
  const url = new URL(address, location.href);
  if (url.origin === location.origin && url.pathname.startsWith('/tab/')) dispatchEvent(new CustomEvent(LINK, { detail: url.search }));
  else window.open(url, '_blank', 'noopener');
}

/**
 * Hears of links that lead into the tab, by what stands behind the question mark.
 * @returns the function that ends it
 */
export function onLink(open: (search: string) => void): () => void {
  const heard = (event: Event): void => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') open(event.detail);
  };
  addEventListener(LINK, heard);
  return () => removeEventListener(LINK, heard);
}
