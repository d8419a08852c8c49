/** Run by lock.test.ts as another process: opens the store, tells how it went, and stays until it is killed. */
import { openFileStore } from '../../src/store/file-store.ts';

const [folder = ''] = process.argv.slice(2);
const answer = await openFileStore(folder).then(() => 'open', String);
process.stdout.write(`${answer}\n`);
setInterval(() => {}, 60_000);
