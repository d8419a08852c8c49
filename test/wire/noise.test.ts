import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { wordsOf } from '../doubles/connector.ts';
import { haveSamples, SAMPLES } from '../replay/samples.ts';
import { activityOf, openRecorded } from './replay-over-http.ts';

const OWN = resolve(import.meta.dirname, '../meetings/a-whole-meeting');

const cases = [
  { name: 'our own meeting', log: join(OWN, 'chat.txt'), series: join(OWN, 'series.json'), sample: false },
  { name: 'the sample meeting', log: join(SAMPLES, 'rdr-57.chat.txt'), series: join(SAMPLES, 'rdr.series.json'), sample: true },
  { name: 'the nine free rounds', log: join(SAMPLES, 'fesco-rounds.chat.txt'), series: join(SAMPLES, 'fesco.series.json'), sample: true },
];

describe('a whole meeting over the Bot Framework', () => {
  for (const { name, log: logFile, series, sample } of cases) {
    it(`has at most one new message per item and round, besides answers to refused lines: ${name}`, async function () {
      this.timeout(90_000);
      if (sample && !haveSamples) this.skip();
      const { log, house } = await openRecorded(logFile, series);
      try {
        const lines = log.lines.map((line, at) => ({ ...line, at: new Date(Date.parse(line.at) + at).toISOString() }));
        for (const line of lines) assert.equal((await house.post(activityOf(line, house.connector.serviceUrl))).status, 200, line.text);
        await house.connector.waitFor(({ calls }) => calls.some((call) => /avslutades|closed/.test(wordsOf(call))), 60_000);
        const { previous } = (await house.councils.council((await house.councils.series())[0]?.id ?? '')) ?? assert.fail();
        assert(previous.status === 'draft');
        const cards = house.connector.posts().filter(({ body }) => Array.isArray(body['attachments']) && body['attachments'].length > 0);
        assert(cards.length <= previous.items.length + previous.rounds.length, `${cards.length} new cards`);
        assert(cards.length >= 2);
        const answers = house.connector.posts().filter((post) => !cards.includes(post));
        assert(answers.length <= 1, answers.map(wordsOf).join('\n'));
        assert.deepEqual(house.connector.violations, []);
      } finally {
        await house.close();
      }
    });
  }
});
