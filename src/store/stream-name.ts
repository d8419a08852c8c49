import type { StreamId } from './store.ts';

/** 100 letters, each at most doubled in the file's name, stay below the 255 bytes that file systems allow. */
export const isStreamId = (text: string): boolean => /^[A-Za-z0-9_-]{1,100}$/.test(text);

/** Names of devices on Windows, whatever comes after the dot. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * The name of a stream's file: its id and ".json". A capital is written "+a" and a device name "con+", so that no two
 * ids share a file on a disk that is blind to case, and the folder can be copied to any machine.
 */
export function fileNameOf(id: StreamId): string {
  const name = id.replace(/[A-Z]/g, (capital) => `+${capital.toLowerCase()}`);
  return DEVICE.test(name) ? `${name}+.json` : `${name}.json`;
}

/** The stream that a file is of; null for a file that is none of ours. */
export function streamOf(fileName: string): StreamId | null {
  const id = fileName.replace(/\+?\.json$/, '').replace(/\+([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return isStreamId(id) && fileNameOf(id) === fileName ? id : null;
}
