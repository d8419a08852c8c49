import type { Locator } from 'playwright-core';
import type { RoomPage } from './room-page.ts';

/** The card of the bot's that says this. */
export const cardIn = ({ page }: RoomPage, title: string): Locator =>
  page.getByRole('group', { name: 'Kort från Laget runt' }).filter({ hasText: title });

export const buttonsOf = (card: Locator): Promise<readonly string[]> => card.getByRole('button').allTextContents();

/** Presses a button of a card, and waits until it is answered. */
export async function presses({ page }: RoomPage, card: Locator, name: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('"trigger":"manual"') === true);
  await card.getByRole('button', { name, exact: true }).click();
  await (await answered).finished();
}
