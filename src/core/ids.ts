/** Stable within the meeting, "i3". The number people say is the item's place on the agenda. */
export type ItemId = string;

/** Stable within the meeting, "r2". */
export type RoundId = string;
