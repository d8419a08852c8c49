import { basename } from 'node:path';
import type { Request, Response } from 'express';
import type { Refusal, RefusalCode } from '../core/refusal.ts';
import { LANGUAGES, type Language } from '../core/vocabulary.ts';
import type { RefusedCode } from '../import/open/refused.ts';
import type { StoreFault } from '../store/store.ts';
import { faultText } from '../texts/fault-text.ts';
import { refusedFileText } from '../texts/import-text.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Texts, textsFor } from '../texts/texts.ts';

/** Why a request was not carried out: what goes into RFC 9457 problem details, its sentence in the reader's language. */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly title: (texts: Texts) => string;
  /** Where in the request something is wrong, as JSON pointers would name it: "command.body.text". */
  readonly fields?: readonly string[];
}

const problem = (code: string, status: number, title: (texts: Texts) => string): Problem => ({ code, status, title });

/** What can be wrong with a request before anybody has decided on it. */
export const PROBLEMS = {
  malformed: problem('malformed', 400, (texts) => texts.errorBadRequest),
  noIdentity: problem('noIdentity', 401, (texts) => texts.errorNoIdentity),
  noAccess: problem('noAccess', 403, (texts) => texts.errorNoAccess),
  notLoopback: problem('notLoopback', 403, (texts) => texts.errorLoopbackOnly),
  notFound: problem('notFound', 404, (texts) => texts.errorNotFound),
  method: problem('method', 405, (texts) => texts.errorMethod),
  tooLarge: problem('tooLarge', 413, (texts) => texts.errorTooLarge),
  mediaType: problem('mediaType', 415, (texts) => texts.errorBadRequest),
  invalid: problem('invalid', 422, (texts) => texts.errorBadRequest),
  tooMany: problem('tooMany', 429, (texts) => texts.errorTooMany),
  failed: problem('failed', 500, (texts) => texts.errorFailed),
  slow: problem('slow', 503, (texts) => texts.errorSlow),
  unavailable: problem('unavailable', 503, (texts) => texts.errorFailed),
} satisfies Record<string, Problem>;

/** 403: this person may not; 409: not as things stand; 422: not with these words. */
const REFUSED: Record<RefusalCode, 403 | 409 | 422> = {
  role: 403,
  onlooker: 403,
  unverified: 403,
  othersText: 403,
  chairOnly: 403,
  notEntitled: 403,
  guestItem: 403,
  notInChat: 403,

  turn: 409,
  notInRound: 409,
  noRound: 409,
  roundOpen: 409,
  roundTooLate: 409,
  noMeeting: 409,
  meetingOpen: 409,
  meetingPaused: 409,
  noItem: 409,
  lastItem: 409,
  noEarlierItem: 409,
  stale: 409,
  changedMeanwhile: 409,
  undo: 409,
  noDecision: 409,
  nothingProposed: 409,
  locked: 409,
  notEnded: 409,
  notCirculated: 409,
  notVerifier: 403,
  notApproved: 409,
  unlockAlone: 409,
  noSeries: 409,
  seriesTied: 409,
  seriesExists: 409,
  noVote: 409,
  voteClosed: 409,
  voteSecret: 409,
  voteStands: 409,
  votedAlready: 409,
  quorumMissing: 409,

  empty: 422,
  date: 422,
  dateTwo: 422,
  weekday: 422,
  datePast: 422,
  time: 422,
  nameUnknown: 422,
  nameTwo: 422,
  item: 422,
  action: 422,
  proposal: 422,
  question: 422,
  correction: 422,
  didYouMean: 422,
  approvalReady: 422,
  colon: 422,
  unknownCommand: 422,
  tooLong: 422,
  nameNotEntitled: 422,
  whichVote: 422,
  whichProposal: 422,
  useButtons: 422,
  seriesNameless: 422,
  choice: 422,
  choices: 422,
};

/** What the rules said no to. */
export const refusalProblem = (refusal: Refusal): Problem =>
  problem(refusal.code, REFUSED[refusal.code], (texts) => refusalText(refusal, texts));

/** Why a file of old minutes was not read; `file` is its name. */
export const fileProblem = (code: RefusedCode, file: string): Problem =>
  problem(code, code === 'tooLarge' ? 413 : 422, (texts) => refusedFileText(code, file, texts));

/** What the store could not do; `file` is named without its folder. */
export const storeProblem = (fault: StoreFault, file: string): Problem =>
  problem('notStored', 503, (texts) => faultText(fault, basename(file), texts));

/** Thrown by what answers a request; `answerProblems` sends it. `language` is the council's, for who asks for none of ours. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly language: Language;
  constructor(problem: Problem, language: Language = 'sv') {
    super(problem.code);
    this.name = 'ProblemError';
    this.problem = problem;
    this.language = language;
  }
}

/** Answers with problem details (RFC 9457) in a language that the reader takes, else in `language`. */
export function sendProblem(req: Request, res: Response, { code, status, title, fields }: Problem, language: Language = 'sv'): void {
  const others = LANGUAGES.filter((one) => one !== language);
  const read = LANGUAGES.find((one) => one === req.acceptsLanguages(language, ...others)) ?? language;
  if (status === 401) res.set('WWW-Authenticate', 'Local, Bearer');
  res
    .status(status)
    .set('Content-Language', read)
    .type('application/problem+json')
    .send(
      JSON.stringify({ type: `urn:laget-runt:problem:${code}`, title: title(textsFor(read)), status, code, ...(fields && { fields }) }),
    );
}
