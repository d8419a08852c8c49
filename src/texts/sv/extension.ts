import type { Instant } from '../../core/origin.ts';
import { clockText, instantDate } from '../grammar/times.ts';

/** Saving a message as a line of the minutes, and showing a decision in a chat. */
export const extension = {
  extensionTitle: { decision: 'Spara som beslut', action: 'Spara som åtgärd', note: 'Spara som anteckning' },
  extensionQuoted: ({ name, at }: { name: string; at: Instant }) => `Citerat från ${name}, ${instantDate(at, 'sv')} kl. ${clockText(at)}`,
  extensionGoesTo: ({ council, number, title }: { council: string; number: number; title: string }) =>
    `Sparas för ${council}, på punkt ${number}: ${title}`,
  extensionText: { decision: 'Beslutet', action: 'Åtgärden: vem gör vad, och till när', note: 'Anteckningen' },
  extensionMissing: 'Skriv vad som ska sparas.',
  extensionSaved: {
    decision: 'Beslutet är sparat.',
    motion: 'Sparat som ett förslag. Ordföranden avgör.',
    action: 'Åtgärden är sparad.',
    note: 'Anteckningen är sparad.',
  },
  extensionKnown: 'Meddelandet är redan sparat så.',
  extensionNoCouncil: 'Den här chatten hör inte till något råd. Skriv ”serie:” och rådets namn i chatten först.',
  extensionStranger: ({ name }: { name: string }) => `Det är skrivet av ${name}, som inte är med i rådet. Därför sparas det inte.`,
  extensionNobody: 'Meddelandet är inte skrivet av någon i rådet. Därför sparas det inte.',
  extensionNone: ({ words }: { words: string }) => (words === '' ? 'Det finns inga beslut än.' : `Inget beslut innehåller ”${words}”.`),
  extensionDecision: 'Beslut',
  extensionSlow: 'Det tar längre tid än vanligt. Försök igen om en stund.',
};
