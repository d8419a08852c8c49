import type { PlannedMeeting } from '../src/core/meeting.ts';
import type { Name } from '../src/core/origin.ts';
import { hasEnded } from '../src/core/review.ts';
import type { FoundedSeries } from '../src/core/series.ts';
import { textsFor } from '../src/texts/texts.ts';
import { minutesView } from '../src/views/minutes-view.ts';
import type { Card } from './cards/elements.ts';
import { verifyCard } from './cards/verify-card.ts';
import type { Around, WantedCard } from './wanted-cards.ts';

type At = Pick<Around, 'linkOf' | 'today'>;

/** The verifier's card as this person may see it; null for who is none of the meeting's verifiers. */
export function verificationFor(series: FoundedSeries, meeting: PlannedMeeting, name: Name, { linkOf, today }: At): Card | null {
  if (!hasEnded(meeting) || !meeting.verifiers.includes(name)) return null;
  return verifyCard(minutesView(series, meeting, null, today), meeting.id, name, textsFor(series.language), linkOf(meeting.id));
}

/**
 * What a verifier's own chat with the bot should show of a meeting: a card once its minutes are circulated, kept up to
 * date from then on.
 * @returns none for who does not verify it
 */
export function wantedVerification(series: FoundedSeries, meeting: PlannedMeeting, name: Name, at: At): readonly WantedCard[] {
  const card = verificationFor(series, meeting, name, at);
  if (card === null) return [];
  const post = meeting.status === 'circulated' ? 'always' : 'never';
  return [{ tag: `verify:${meeting.id}`, meeting: meeting.id, message: { text: null, card, summary: card.speak }, post }];
}
