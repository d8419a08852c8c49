import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { minutesDocument } from '../../src/documents/minutes-document.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';

const run = promisify(execFile);

/** Whether LibreOffice is on this machine. */
const installed = (): Promise<boolean> =>
  run('soffice', ['--version']).then(
    () => true,
    () => false,
  );

describe('minutes as docx, in LibreOffice', () => {
  let dir = '';
  before(async function () {
    if (!(await installed())) this.skip();
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-office-'));
  });
  after(async () => {
    if (dir !== '') await rm(dir, { recursive: true, force: true });
  });

  /** A profile of our own: an office that somebody has open does not get in the way. */
  const opened = async (name: string, docx: string | Buffer): Promise<string> => {
    await writeFile(join(dir, `${name}.docx`), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(dir, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', dir, join(dir, `${name}.docx`)]);
    return readFile(join(dir, `${name}.txt`), 'utf8');
  };

  for (const form of ['table', 'outline'] as const)
    it(`opens, and says what it should: ${form}`, async () => {
      const text = await opened(form, await minutesDocument(minutesView({ ...series, form }, fullMeeting), 'docx'));
      for (const words of [
        'Minnesanteckningar',
        'Ylva Sandgren',
        '3. Gemensam e-tjänst för bygglov',
        'Åtgärd 7: tar fram en avgiftsmodell',
      ])
        assert.ok(text.includes(words), words);
      assert.ok(text.trimEnd().endsWith('Justeras: Liv Ström'));
    }).timeout(120_000);
});
