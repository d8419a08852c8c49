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
    .command('minutes')
    .description(texts.cliMinutes)
    .argument('<meeting>', texts.cliMeeting)
    .addOption(format(texts))
    .action(async (meeting, { format }) => (await import('./minutes.ts')).printMinutes(meeting, format));
  laget
    .command('verify')
    .description(texts.verifyDoes)
    .argument('[digest...]', texts.verifyDigests)
    .action(async (digests) => (await import('./verify.ts')).verify(digests));
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
