import { z } from 'zod';

/** What the first card asks for, where there is no meeting yet that it could be about. */
const setupPress = z.object({
  verb: z.enum(['nameCouncil', 'offerCouncils', 'chooseCouncil']),
  /** What was typed: the client adds it. */
  council: z.string().max(2_000).exactOptional(),
  /** What was chosen of what was offered: the id of a council. */
  choice: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,128}$/)
    .exactOptional(),
});

export type SetupPress = z.infer<typeof setupPress>;

/** @returns the press that a card's data is, which anybody can make up; null for another card's */
export const setupPressOf = (data: unknown): SetupPress | null => setupPress.safeParse(data).data ?? null;
