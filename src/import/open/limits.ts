/** A file as it comes; minutes with pictures in them are some megabytes. */
export const MOST_BYTES = 20_000_000;

/** What the parts of a docx that we read may be unpacked, counted while they are. */
export const MOST_UNPACKED = 50_000_000;

/** A file that is text, in bytes. */
export const MOST_TEXT_BYTES = 8_000_000;

/** The words of a document, in characters: some thousand pages. */
export const MOST_TEXT = 2_000_000;

/** The cells of all tables of a document. */
export const MOST_CELLS = 200_000;

/** How deep elements may stand in each other. */
export const DEEPEST = 5_000;
