import type { Texts } from './texts.ts';

type CommandKey = keyof Texts['commands'];
type GroupKey = keyof Texts['helpGroups'];

interface HelpRow {
  readonly write: string;
  readonly does: string;
  /** Chair and secretary only. */
  readonly leads: boolean;
}

export interface HelpGroup {
  readonly title: string;
  readonly rows: readonly HelpRow[];
}

const ORDER: Readonly<Record<GroupKey, readonly CommandKey[]>> = {
  round: ['done', 'pass', 'later', 'entry', 'round', 'roundQuestion', 'freeRound', 'skip', 'floor', 'summarise'],
  record: [
    ...(['note', 'question', 'answer', 'answerNumber', 'idea', 'link'] as const),
    ...([
      'decision',
      'consensus',
      'unlessObjected',
      'objection',
      'direction',
      'dissent',
      'vote',
      'secretVote',
      'ballot',
      'ballotOther',
      'closeVote',
      'castingVote',
      'acclamation',
      'correct',
      'undo',
      'offRecord',
    ] as const),
  ],
  actions: ['action', 'actionDone', 'actionMove', 'actionDrop', 'actionReopen', 'actions', 'myActions'],
  agenda: ['item', 'next', 'takeUp', 'back', 'postpone', 'continue', 'move', 'rename', 'adopt', 'reject'],
  people: [
    ...(['present', 'presentRemotely', 'apologies', 'presentOthers', 'apologiesOthers', 'arrives', 'leaves', 'guest'] as const),
    ...(['member', 'coOpted', 'chair', 'secretary', 'verifiers'] as const),
  ],
  meeting: ['start', 'end', 'pause', 'resume', 'number', 'date', 'time', 'place', 'nextMeeting', 'series'],
  show: ['agenda', 'minutes', 'search', 'help'],
};

/** What only chair and secretary may write (design.md, sections 4 and 5). */
const LEADS: ReadonlySet<CommandKey> = new Set<CommandKey>([
  ...(['series', 'start', 'end', 'pause', 'resume', 'number', 'date', 'time', 'place', 'nextMeeting'] as const),
  ...(['member', 'coOpted', 'chair', 'secretary', 'verifiers', 'presentOthers', 'apologiesOthers', 'guest'] as const),
  ...(['next', 'adopt', 'reject', 'takeUp', 'back', 'move', 'rename', 'postpone', 'continue'] as const),
  ...(['round', 'roundQuestion', 'freeRound', 'skip', 'floor', 'summarise'] as const),
  ...(['vote', 'secretVote', 'ballotOther', 'closeVote', 'castingVote', 'acclamation', 'unlessObjected'] as const),
]);

const groups = Object.keys(ORDER) as readonly GroupKey[];

/**
 * All commands, in groups, what everybody needs first.
 * @param leads false leaves out what only chair and secretary may write
 */
export function commandHelp(leads: boolean, texts: Texts): readonly HelpGroup[] {
  return groups
    .map((group) => ({
      title: texts.helpGroups[group],
      rows: ORDER[group].map((key) => ({ ...texts.commands[key], leads: LEADS.has(key) })).filter((row) => leads || !row.leads),
    }))
    .filter((group) => group.rows.length > 0);
}
