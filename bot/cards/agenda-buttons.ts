import type { Texts } from '../../src/texts/texts.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import { type CallView, callButtons } from './call-lines.ts';
import { type Action, button } from './elements.ts';
import type { Press, Verb } from './press.ts';
import { currentOf, nextOf, type Viewer } from './where-we-are.ts';

type PressOf = (verb: Verb, proposal?: number) => Press;

/**
 * What the agenda card offers at the moment. Everybody sees all buttons until their own view has come, and they are
 * refused by rule; in their own view they have those that are theirs.
 */
export function agendaButtons(view: AgendaView, texts: Texts, viewer: Viewer | null, call: CallView | null): readonly Action[] {
  const press: PressOf = (verb, proposal) => ({
    ...{ verb, card: 'agenda', meeting: view.meeting, turn: null },
    item: currentOf(view)?.id ?? null,
    proposal: proposal ?? null,
  });
  const leading = viewer === null || viewer.leads ? leadingButtons(view, texts, press) : [];
  const present = viewer !== null && view.present.includes(viewer.name);
  const own = present ? [] : attendanceButtons(view, texts, press);
  const seen = viewer === null || viewer.leads ? callButtons(call, view, texts) : [];
  // Six are shown: for all it is the own ones that must not be missing, for who leads the others'.
  return viewer === null ? [...leading, ...own, ...seen] : [...leading, ...seen, ...own];
}

function leadingButtons(view: AgendaView, texts: Texts, press: PressOf): readonly Action[] {
  switch (view.status) {
    case 'planned':
      return [button(texts.buttonStart, press('startMeeting'), 'positive')];
    case 'open':
      return openButtons(view, texts, press);
    case 'paused':
      return [button(texts.buttonResume, press('resumeMeeting'), 'positive'), button(texts.buttonEnd, press('endMeeting'))];
    case 'draft':
    case 'circulated':
    case 'verified':
    case 'approved':
    case 'archived':
      return [];
  }
}

/** Before the meeting and while it begins; later a proposal needs the room. */
function attendanceButtons(view: AgendaView, texts: Texts, press: PressOf): readonly Action[] {
  const here = [button(texts.buttonPresent, press('present')), button(texts.buttonRemote, press('remote'))];
  if (view.status === 'planned') return [...here, button(texts.buttonApology, press('apology'))];
  return view.status === 'open' && (view.current ?? 0) <= 1 && view.proposals.length === 0 ? here : [];
}

function openButtons(view: AgendaView, texts: Texts, press: PressOf): readonly Action[] {
  const round = view.round?.status === 'open' ? view.round : null;
  // While somebody has the floor, going on would end their turn: that is what the round's own card is for.
  const next = nextOf(view) !== null && (round === null || round.speaker === null);
  const offersRound = currentOf(view)?.round === true && view.round === null;
  const [proposal] = view.proposals;
  return [
    ...(offersRound
      ? [button(texts.buttonRound, press('startRound'), 'positive'), button(texts.buttonFreeRound, press('startFreeRound'))]
      : []),
    ...(next ? [button(texts.buttonNext, press('takeNext'))] : []),
    ...(nextOf(view) === null ? [button(texts.buttonEnd, press('endMeeting'))] : []),
    ...(proposal === undefined
      ? []
      : [
          button(`${texts.buttonAdopt} ${proposal.number}`, press('adopt', proposal.number)),
          button(`${texts.buttonReject} ${proposal.number}`, press('reject', proposal.number)),
        ]),
  ];
}
