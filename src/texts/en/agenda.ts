import { noun } from '../grammar/numbers.ts';
import { part, stop } from '../grammar/sentence.ts';
import type { agenda as swedish } from '../sv/agenda.ts';

export const agenda: typeof swedish = {
  agendaNow: ({ number, title }) => `Item ${number}: ${title}`,
  agendaNext: ({ title }) => `Then: ${title}`,
  agendaBack: ({ number, title }) => `Back to item ${number}: ${title}`,
  agendaLast: 'That was the last item. Write “end meeting” when you are done.',
  agendaAdded: ({ number, title }) => `New item ${number}: ${title}`,
  agendaProposed: ({ name, title }) => `${name} proposes a new item: “${title}”. The chair decides.`,
  agendaMoved: ({ number, title }) => `“${title}” has been moved and is now item ${number}.`,
  agendaRenamed: ({ number, title, oldTitle }) => `Item ${number} is now called “${title}”. Before: “${oldTitle}”.`,
  agendaPostponed: ({ reason }) => `The item was put off and returns at the next meeting.${part(reason, (it) => ` Reason: ${stop(it)}`)}`,
  agendaMatterPostponed: ({ title, reason }) =>
    `“${title}” was put off and returns at the next meeting.${part(reason, (it) => ` Reason: ${stop(it)}`)}`,
  agendaContinues: 'The item continues at the next meeting.',
  agendaReturned: ({ number, title }) => `Left from meeting no. ${number}: ${title}`,
  agendaOverTime: ({ minutes }) => `The item is ${noun(minutes, 'minute', 'minutes', 'en')} over time.`,
  agendaProgress: ({ number, total }) => `Item ${number} of ${total}`,
  agendaNoneUp: 'No item is up yet.',
  agendaEmpty: 'The agenda is empty. Write “item: title” to add an item.',
  itemResponsible: ({ responsible }) => `Responsible: ${responsible}`,
  itemMinutes: ({ minutes }) => `${minutes} min`,
  itemTimeUsed: ({ used, minutes }) => (minutes === null ? `${used} min` : `${used} of ${minutes} min`),
  itemTakesRound: 'Round',
  itemReturned: ({ number, reason }) => `Left over from meeting no. ${number}${reason === null ? '' : `: ${reason}`}`,
  itemContinues: 'Continues at the next meeting',
  itemStatus: {
    proposed: 'Proposed',
    rejected: 'Rejected',
    withdrawn: 'Struck',
    waiting: 'Waiting',
    current: 'Up now',
    done: 'Done',
    postponed: 'Put off',
  },
};
