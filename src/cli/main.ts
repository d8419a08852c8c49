import { Command, Option } from 'commander';
import { MINUTES_FORMATS } from '../documents/formats.ts';
import type { Texts } from '../texts/texts.ts';
import { complaintLines, terminalTexts } from './complaint.ts';

const format = (texts: Texts) => new Option('--format <format>', texts.cliFormat).choices(MINUTES_FORMATS).default('md');

/** The commands; what each needs is loaded when it runs, so that the others start quickly. */
function program(): Command {
  const texts = terminalTexts();
  const laget = new Command('laget-runt').description(texts.cliDescription).configureOutput({
    outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`),
  });
  // After configureOutput: commands take over the settings that stand when they are added.
  laget
    .command('serve')
    .description(texts.cliServe)
    .action(async () => (await import('./serve.ts')).serveUntilStopped());
  laget
    .command('replay')
    .description(texts.cliReplay)
    .argument('<log>', texts.cliReplayLog)
    .option('--series <file>', texts.cliReplaySeries)
    .option('--out <dir>', texts.cliReplayOut)
    .addOption(format(texts))
    .option('--as <name>', texts.cliReplayAs)
    .action(async (log, options) => (await import('./replay.ts')).replay(log, options));
  laget
    .command('series')
    .description(texts.cliSeries)
    .argument('<file>', texts.cliSeriesFile)
    .action(async (file) => (await import('./series.ts')).setUpSeries(file));
  laget
    .command('import')
    .description(texts.cliImport)
    .argument('<file...>', texts.cliImportFiles)
    .option('--json', texts.cliImportJson)
    .option('--series <file>', texts.cliImportSeries)
    .action(async (files, options) => (await import('./import.ts')).importFiles(files, options));
  laget
    .command('minutes')
    .description(texts.cliMinutes)
    .argument('<meeting>', texts.cliMeeting)
    .addOption(format(texts))
    .option('--public', texts.cliPublic)
    .option('--mask <name...>', texts.cliMask)
    .option('--mask-text <text...>', texts.cliMaskText)
    .action(async (meeting, options) => (await import('./minutes.ts')).printMinutes(meeting, options));
  laget
    .command('erase')
    .description(texts.cliErase)
    .option('--person <name...>', texts.cliErasePerson)
    .option('--series <id>', texts.cliEraseSeries)
    .action(async (options) => (await import('./erase.ts')).erase(options));
  laget
    .command('person')
    .description(texts.cliPerson)
    .argument('<name...>', texts.cliPersonName)
    .action(async (name) => (await import('./person.ts')).printPerson(name.join(' ')));
  laget
    .command('search')
    .description(texts.cliSearch)
    .argument('<words...>', texts.cliSearchWords)
    .action(async (words) => (await import('./search.ts')).searchMeetings(words));
  laget
    .command('verify')
    .description(texts.verifyDoes)
    .argument('[digest...]', texts.verifyDigests)
    .action(async (digests) => (await import('./verify.ts')).verify(digests));
  laget
    .command('package')
    .description(texts.cliPackage)
    .option('--env <environment>', texts.cliPackageEnv, process.env['TEAMSFX_ENV'] || 'dev')
    .option('--out <file>', texts.cliPackageOut)
    .option('--after <file>', texts.cliPackageAfter)
    .action(async (options) => (await import('./package.ts')).packageApp(options));
  return laget;
}

/** Runs one command. What goes wrong is said in one line on stderr, and the exit status is not 0. */
export async function main(argv: readonly string[]): Promise<void> {
  // Who reads our output may have had enough of it: `laget-runt minutes … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await program().parseAsync(argv);
  } catch (error) {
    for (const line of complaintLines(error, terminalTexts())) process.stderr.write(`laget-runt: ${line}\n`);
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  }
}
