import type { Day, Instant } from '../../core/origin.ts';
import { dateText } from '../grammar/dates.ts';
import { minutesWord } from '../grammar/minutes-word.ts';
import { noun } from '../grammar/numbers.ts';
import { stop } from '../grammar/sentence.ts';
import { clockText, instantDate } from '../grammar/times.ts';

const onItem = (item: number | null): string => (item === null ? '' : ` på punkt ${item}`);

/** The life of minutes in the tab: how far they have come, every step, and what can be done next. */
export const life = {
  lifeTitle: 'Status och historik',
  lifeSteps: 'Steg för steg',
  lifeAt: ({ at }: { at: Instant }) => `${instantDate(at, 'sv')} kl. ${clockText(at)}`,
  lifeEnded: ({ name }: { name: string }) => `${name} avslutade mötet. Utkastet finns.`,
  lifeCirculated: ({ name }: { name: string }) => `${name} skickade ut utkastet.`,
  lifeCirculatedUntil: ({ name, date }: { name: string; date: Day }) =>
    `${name} skickade ut utkastet. Svar senast den ${dateText(date, 'sv')}, sedan räknas tystnad som samtycke.`,
  lifeChangeRequested: ({ name, item, text }: { name: string; item: number | null; text: string }) =>
    stop(`${name} begärde en ändring${onItem(item)}: ${text}`),
  lifeCommented: ({ name, item, text }: { name: string; item: number | null; text: string }) =>
    stop(`${name} lämnade en synpunkt${onItem(item)}: ${text}`),
  lifeApproved: ({ name, number }: { name: string; number: number }) => `Möte nr ${number} godkände. Beslutet antecknades av ${name}.`,
  lifeUnlockRequested: ({ name }: { name: string }) => `${name} bad om att få låsa upp.`,
  lifeUnlocked: ({ name }: { name: string }) => `${name} bekräftade upplåsningen. Texten är ett utkast igen.`,
  lifeRectified: ({ name, item, text }: { name: string; item: number | null; text: string }) =>
    stop(`${name} gjorde en rättelse${onItem(item)}: ${text}`),
  lifeChanged: ({ name, n }: { name: string; n: number }) =>
    n === 1 ? `${name} ändrade i texten.` : `${name} ändrade i texten ${noun(n, 'gång', 'gånger', 'sv')}.`,

  lifeNowDraft: 'Utkastet är inte utskickat än.',
  lifeNowUntil: ({ date }: { date: Day }) => `Svar senast den ${dateText(date, 'sv')}. Sedan räknas tystnad som samtycke.`,
  lifeNowSilence: ({ date }: { date: Day }) =>
    `Ingen begärde en ändring till och med den ${dateText(date, 'sv')}. Det räknas som samtycke.`,
  lifeNowWaits: 'Väntar på att ett möte godkänner.',
  lifeNowLocked: ({ title, number, at }: { title: string; number: number; at: Instant }) => {
    const { participle } = minutesWord(title);
    return `${participle === 't' ? 'Godkänt' : 'Godkända'} av möte nr ${number} den ${instantDate(at, 'sv')}. Texten är låst.`;
  },
  lifeVerifiedAt: ({ name, at }: { name: string; at: Instant }) => `${name} justerade den ${instantDate(at, 'sv')} kl. ${clockText(at)}`,
  lifeVerifyWaits: ({ name }: { name: string }) => `${name} har inte svarat än`,
  lifeVerifiers: 'Justerare',

  lifeCirculate: 'Skicka ut för justering',
  lifeCirculatePlain: 'Skicka ut för synpunkter',
  lifeCirculateAgain: 'Skicka ut på nytt',
  lifeAnewHint: 'Alla justerare får svara på nytt.',
  lifeUntil: 'Svar senast (kan lämnas tomt)',
  lifeUntilHint: 'Efter den dagen räknas tystnad som samtycke.',

  lifeRemarks: 'Synpunkter och begärda ändringar',
  lifeRemarkKind: { change: 'Begärd ändring', comment: 'Synpunkt' },
  lifeRemarkForm: 'Lämna synpunkt eller begär ändring',
  lifeRemarkItem: 'Vad gäller det?',
  lifeRemarkText: 'Skriv vad du tycker eller vill ha ändrat',

  lifeRectify: 'Lägg till rättelse',
  lifeRectifyItem: 'Vad gäller rättelsen?',
  lifeRectifyText: 'Skriv vad som var fel och vad som är rätt',
  lifeRectifyHint: 'Den godkända texten står kvar. Rättelsen står bredvid den och på mötet som pågår eller kommer.',
  lifeRectifiedBy: ({ name, at }: { name: string; at: Instant }) => `${name} den ${instantDate(at, 'sv')}`,
  lifeShowMeeting: ({ number }: { number: number }) => `Visa möte nr ${number}`,
  lifeRectifiedEarlier: 'Rättelser av tidigare möten',
  lifeRectifiedOf: ({ number, item, text }: { number: number; item: number | null; text: string }) =>
    `Möte nr ${number}${item === null ? '' : `, punkt ${item}`}: ${text}`,

  lifeUnlock: 'Be om att låsa upp',
  lifeUnlockHint: 'Att låsa upp kräver två personer: ordföranden, sekreteraren eller en justerare.',
  lifeUnlockOwn: 'Du har bett om att låsa upp texten. Ordföranden, sekreteraren eller en justerare till behöver bekräfta.',
  lifeUnlockAsked: ({ name }: { name: string }) => `${name} vill låsa upp texten. Du behöver bekräfta.`,
  lifeUnlockWaits: ({ name }: { name: string }) => `${name} vill låsa upp texten. En annan person behöver bekräfta.`,
  lifeUnlockConfirm: 'Bekräfta upplåsningen',

  editStart: ({ text }: { text: string }) => `Redigera stycket: ${text}`,
  editText: 'Ny text',
  editOriginal: ({ name, at }: { name: string; at: Instant }) => `Ursprunglig text, skriven av ${name} kl. ${clockText(at)}`,
  editTheirs: ({ name, at }: { name: string; at: Instant }) => `Ändrad av ${name} den ${instantDate(at, 'sv')} kl. ${clockText(at)}`,
  editMeanwhile: 'Någon annan har ändrat stycket. Här är deras text, din finns kvar nedanför.',
  editReplace: 'Ersätt med min text',
  editKeepTheirs: 'Behåll deras text',
  editGone: 'Stycket finns inte kvar i utkastet. Din text finns kvar här, så att du kan kopiera den.',
  editAnswer: 'Svar',
};
