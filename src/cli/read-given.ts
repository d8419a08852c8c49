import { readFile } from 'node:fs/promises';
import { Complaint } from './complaint.ts';

/** Reads a file that the command line names. @throws Complaint where it is not there or can't be read */
export async function readGiven(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Complaint((texts) => texts.cliNoFile({ file }), { cause });
  });
}
