/**
 * `npm run bench:search`: our search against PostgreSQL's full-text search (Swedish, GIN index) over the same 5,000
 * invented meetings, with the same 1,000 questions of one or two words, in one run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from '../../src/search/find.ts';
import { IndexFile } from '../../src/search/index-file.ts';
import type { Question } from '../../src/search/question.ts';
import { inventedMeeting, numbers, vocabulary } from './archive.ts';
import { openPostgres } from './postgres.ts';

const MEETINGS = Number(process.env['MEETINGS'] ?? 5_000);
const QUESTIONS = 1_000;
const PAGE = 20;

const random = numbers(57);
const { words, any } = vocabulary(random);
/** People look for words that mean something: those that stand for nothing are left out, as PostgreSQL does. */
const looked = Array.from({ length: QUESTIONS }, (_, at) =>
  Array.from({ length: 1 + (at % 2) }, () => words[40 + Math.floor((words.length - 40) ** random())] ?? 'budget'),
);

const at = (times: readonly number[], share: number): string => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(2);
const report = (name: string, times: readonly number[]): void => {
  const sorted = [...times].sort((a, b) => a - b);
  process.stdout.write(
    `${name.padEnd(12)} median ${at(sorted, 0.5)} ms   99 % ${at(sorted, 0.99)} ms   most ${at(sorted, 1 - 1 / QUESTIONS)} ms\n`,
  );
};

const dir = await mkdtemp(join(tmpdir(), 'laget-runt-bench-search-'));
const file = new IndexFile(join(dir, 'search.sqlite'));
const postgres = await openPostgres(join(dir, 'postgres'));
try {
  process.stdout.write(`indexing ${MEETINGS} meetings …\n`);
  let [ours, theirs] = [0, 0];
  for (let number = 1; number <= MEETINGS; number += 1) {
    const meeting = inventedMeeting(number, random, any);
    const start = performance.now();
    file.put({ meeting, mark: '1' });
    const between = performance.now();
    await postgres.put(meeting);
    ours += between - start;
    theirs += performance.now() - between;
  }
  await postgres.ready();
  process.stdout.write(`a meeting is indexed in ${(ours / MEETINGS).toFixed(1)} ms (PostgreSQL: ${(theirs / MEETINGS).toFixed(1)} ms)\n`);
  const [mine, his]: [number[], number[]] = [[], []];
  let hits = 0;
  for (const asked of [...looked.slice(0, 100), ...looked].entries()) {
    const [turn, terms] = asked;
    const question: Question = {
      words: terms.join(' '),
      kind: null,
      person: null,
      organisation: null,
      year: null,
      after: null,
      limit: PAGE,
    };
    const start = performance.now();
    hits += find(file, question, { series: ['radet'], guestIn: [] }).hits.length;
    const between = performance.now();
    await postgres.find(terms, PAGE);
    // The first hundred warm up.
    if (turn >= 100) {
      mine.push(between - start);
      his.push(performance.now() - between);
    }
  }
  report('laget-runt', mine);
  report('PostgreSQL', his);
  process.stdout.write(`${hits} hits shown\n`);
  const worst = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(QUESTIONS * 0.99)] ?? 0;
  process.stdout.write(`99th percentile, ours / PostgreSQL   ${(worst(mine) / worst(his)).toFixed(2)} (under 1)\n`);
  process.exitCode = worst(mine) < worst(his) ? 0 : 1;
} finally {
  file.close();
  await postgres.close();
  await rm(dir, { recursive: true, force: true });
}
