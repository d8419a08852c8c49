import type { errors as swedish } from '../sv/errors.ts';

export const errors: typeof swedish = {
  errorDiskFull: 'The disk is full, so what you wrote is not stored. Send it again when there is room.',
  errorReadOnly: 'The data folder cannot be written to, so what you wrote is not stored. Contact whoever runs the server.',
  errorNotSaved: 'It could not be stored. Send it again in a while.',
  errorDamaged: ({ file }) => `The file ${file} cannot be read. It is untouched. Contact whoever runs the server.`,
  errorNoAccess: 'You have no access to this series. Ask the secretary to add you.',
  errorNoIdentity: 'I do not know who you are. Sign in and try again.',
  errorNotFound: 'There is nothing here. Check the address.',
  errorBadRequest: 'The request cannot be read. Send “id” and “text” or “command”.',
  errorLoopbackOnly: 'The server answers only calls from this computer.',
  errorMethod: 'That cannot be done with this address.',
  errorTooLarge: 'The request is too large. Split it into several.',
  errorTooMany: 'That was a lot at once. Wait a while and try again.',
  errorFailed: 'Something went wrong in the server. Try again in a while.',
  errorSlow: 'It took too long, so you got no answer. Try again in a while.',
  connectionLost: 'No connection. What you see may be out of date.',
  connectionSignedOut: 'You are signed out. What you see may be out of date. Sign in to follow the meeting again.',
  connectionBack: 'Connected again. Everything is up to date.',
  connectionConnecting: 'Connecting …',
  localMode: 'Local mode: no sign-in, on this computer only.',

  importDone: ({ items, people, warnings }) => `Imported. Items: ${items}. Participants: ${people}. To check: ${warnings}.`,
  importNoDate: ({ file }) => `There is no meeting date in ${file}. Fill it in yourself.`,
  importSkipped: ({ line, text }) => `Line ${line} could not be understood: “${text}”`,
  importSamePerson: ({ a, b }) => `“${a}” and “${b}” may be the same person. Please check.`,
  importUnreadable: ({ file }) => `${file} cannot be read. Use docx, html or txt.`,
};
