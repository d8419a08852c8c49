/** The closed lists of the domain (design.md, section 2). Types are derived, so that a new word shows every place it touches. */

export const MEETING_STATUSES = ['planned', 'open', 'paused', 'draft', 'circulated', 'verified', 'approved', 'archived'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const DECISION_KINDS = ['decision', 'consensus', 'direction'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const NOTE_KINDS = ['note', 'question', 'idea', 'link'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const ITEM_STATUSES = ['proposed', 'rejected', 'withdrawn', 'waiting', 'current', 'done', 'postponed'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** `waiting` has not had the turn yet, `speaking` has it, the rest are ways a turn ends. */
export const TURN_STATES = ['waiting', 'speaking', 'done', 'passed', 'skipped'] as const;
export type TurnState = (typeof TURN_STATES)[number];

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const FORMS = ['table', 'outline'] as const;
export type Form = (typeof FORMS)[number];

export const ACTION_STATUSES = ['open', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Where an event came from (design.md, ruling 2). */
export const CHANNELS = ['chat', 'card', 'tab', 'log', 'server'] as const;
export type Channel = (typeof CHANNELS)[number];
