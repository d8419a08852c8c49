/** Why a file was not read. A closed list: the sentences stand in `src/texts`. */
export const REFUSED_CODES = [
  /** No bytes, or no words. */
  'empty',
  /** The file is larger than we take. */
  'tooLarge',
  /** It holds more than minutes can: unpacked, or as text. */
  'tooLong',
  /** A format that we don't read. */
  'format',
  /** Of Word before 2007, or protected by a password. */
  'oldWord',
  /** It says it is something that it is not, or it has been cut off. */
  'damaged',
  /** It defines entities of its own, or wants to fetch something. */
  'entities',
  /** JSON or XML, but no minutes of ours. */
  'notMinutes',
  /** Reading it took more time or memory than we give. */
  'tooHeavy',
] as const;
export type RefusedCode = (typeof REFUSED_CODES)[number];

/** Thrown deep in a reader of files; `openDocument` makes data of it. */
export class RefusedFile extends Error {
  readonly code: RefusedCode;
  constructor(code: RefusedCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'RefusedFile';
    this.code = code;
  }
}
