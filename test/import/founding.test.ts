import assert from 'node:assert/strict';
import type { Actor } from '../../src/core/origin.ts';
import type { Councils } from '../../src/councils.ts';
import type { Founder, NewCouncil } from '../../src/founding.ts';
import { seriesFrom } from '../../src/import/series-from.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { libraryOf } from '../../src/search/library.ts';
import { openSearch } from '../../src/search/search.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { oldItem, oldMinutes, person } from './minutes.ts';

const CHAT = '19:new@thread.v2';
const NADIA: Actor = { name: 'Nadia Ek', key: 'n', verified: true };
const IDA: Actor = { name: 'Ida Ek', key: 'i', verified: true };
const BO: Actor = { name: 'Bo Vik', key: 'b', verified: true };
const by = (actor: Actor, source = 'one'): Founder => ({ actor, at: '2031-02-05T08:00:00.000Z', channel: 'tab', source });

const JANUARY = oldMinutes({ number: 11, date: '2019-01-08', present: [person('Ida Ek', 'Kommunen')], items: [oldItem(1, 'Laget runt')] });
const MARCH = oldMinutes({
  ...{ secretary: 'Ida Ek', chair: 'Bo Vik', present: [person('Ida Ek', 'Kommunen'), person('Bo Vik')] },
  items: [oldItem(1, 'Laget runt'), oldItem(2, 'Minnesanteckningar'), oldItem(3, 'Nästa möte 7 maj')],
});
const file = (mark: string) => ({ name: `${mark}.txt`, hash: mark.repeat(64) });

/** The council of two old meetings, or of others. */
function wanted(more: Partial<NewCouncil> = {}, all = [JANUARY, MARCH]): NewCouncil {
  const minutes = all.map((one, index) => ({ file: file(String(index + 1)), nth: 1, original: `Text ${index}`, minutes: one }));
  return { chat: CHAT, settings: seriesFrom(all).settings, minutes, ...more };
}

const refusedWith = async (answer: ReturnType<Councils['found']>) => {
  const { status, ...rest } = await answer;
  return status === 'refused' && 'refusal' in rest ? rest.refusal : status;
};

describe('a council founded from its old minutes', () => {
  let store: Store;
  let councils: Councils;
  beforeEach(async () => {
    store = openMemoryStore();
    councils = await openCouncils(store);
  });
  const nothingIsThere = async () => {
    assert.deepEqual(await councils.series(), []);
    assert.equal(await councils.seriesOfChat(CHAT), null);
    assert.deepEqual(await councils.seriesOfPerson(NADIA), []);
  };
  const allIsThere = async (id: string) => {
    const series = await councils.seriesOfChat(CHAT);
    assert.deepEqual([series?.id, series?.members.map(({ name }) => name)], [id, ['Ida Ek', 'Bo Vik']]);
    const meetings = await councils.meetings(id);
    assert.deepEqual(
      meetings.map(({ number, status }) => [number, status]),
      [
        [11, 'archived'],
        [12, 'archived'],
        [13, 'planned'],
      ],
    );
  };

  it('has its minutes in the archive, and its next meeting planned in the chat', async () => {
    const answer = await councils.found(wanted(), by(NADIA));
    assert.ok(answer.status === 'done');
    await allIsThere(answer.series);
    const next = (await councils.council(answer.series))?.meeting;
    assert.ok(next?.status === 'planned');
    assert.deepEqual(
      next.items.map(({ title }) => title),
      ['Laget runt', 'Minnesanteckningar', 'Nästa möte'],
    );
    assert.deepEqual(
      next.unapprovedMinutes.map(({ number }) => number),
      [11, 12],
    );
    const imported = await councils.imported((await councils.meetings(answer.series))[1]?.id ?? '');
    assert.deepEqual([imported?.imported.original, imported?.minutes.secretary], ['Text 1', 'Ida Ek']);
  });

  describe('is led by who founds it', () => {
    const officers = async (founder: Actor) => {
      await councils.found(wanted(), by(founder));
      const series = await councils.seriesOfChat(CHAT);
      return [series?.chair, series?.secretary];
    };
    it('as secretary, where the minutes name somebody else', async () => assert.deepEqual(await officers(NADIA), ['Bo Vik', 'Nadia Ek']));
    it('as the secretary that the minutes name', async () => assert.deepEqual(await officers(IDA), ['Bo Vik', 'Ida Ek']));
    it('as the chair that the minutes name, who keeps the secretary', async () =>
      assert.deepEqual(await officers(BO), ['Bo Vik', 'Ida Ek']));
    it('and makes no member of who is not in the minutes', async () => {
      await councils.found(wanted(), by(NADIA));
      assert.ok(!(await councils.seriesOfChat(CHAT))?.members.some(({ name }) => name === 'Nadia Ek'));
    });
  });

  it('can be searched when it is there, and what waits for it can not', async () => {
    const library = libraryOf(councils, store);
    let waits = (): void => {};
    const isWaiting = new Promise<void>((resolve) => {
      waits = resolve;
    });
    // As if the index looked after the old minutes and before the council.
    const append: Store['append'] = async (id, ...rest) => {
      if (id === 'radet-for-vagar') await search.caughtUp().then(waits);
      return store.append(id, ...rest);
    };
    const slow = await openCouncils({ ...store, append });
    const search = openSearch(null, library, assert.ifError);
    const answer = slow.found(wanted(), by(NADIA));
    await isWaiting;
    const question = { words: 'laget', kind: null, person: null, organisation: null, year: null, after: null, limit: 20 };
    const found = () => search.find(question, { series: ['radet-for-vagar'], guestIn: [] }).hits.length;
    assert.equal(found(), 0);
    assert.equal((await answer).status, 'done');
    await search.caughtUp();
    assert.equal(found(), 2);
    await search.close();
  });

  it('is founded once: the same wish again is known, another is refused, and nothing more is stored', async () => {
    const first = await councils.found(wanted(), by(NADIA));
    assert.ok(first.status === 'done');
    const streams = (await store.streams()).length;
    assert.deepEqual(await councils.found(wanted(), by(NADIA)), { ...first, status: 'known' });
    assert.deepEqual(await refusedWith(councils.found(wanted(), by(IDA, 'two'))), { code: 'seriesTied', name: 'Rådet för vägar' });
    assert.equal((await store.streams()).length, streams);
  });

  it('is founded once, also when two press at the same moment', async () => {
    const answers = await Promise.all([councils.found(wanted(), by(NADIA)), councils.found(wanted(), by(IDA, 'two'))]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['done', 'refused'],
    );
  });

  it('takes no name that a council has, needs one, and is for verified people', async () => {
    await councils.found(wanted(), by(NADIA));
    const elsewhere = { chat: '19:elsewhere@thread.v2' };
    assert.deepEqual(await refusedWith(councils.found(wanted(elsewhere), by(IDA, 'two'))), {
      code: 'seriesExists',
      name: 'Rådet för vägar',
    });
    const nameless = wanted(elsewhere, [oldMinutes({ council: null })]);
    assert.deepEqual(await refusedWith(councils.found(nameless, by(IDA, 'three'))), { code: 'seriesNameless' });
    const unverified = { ...IDA, verified: false };
    assert.deepEqual(await refusedWith(councils.found(wanted(elsewhere), by(unverified, 'four'))), { code: 'unverified' });
  });

  describe('when it is interrupted', () => {
    /** A store whose process ends at one of its writes: before it is on disk, or when it has just come there. */
    const endingAt = (write: number, when: 'before' | 'after'): Store => {
      let writes = 0;
      const ended = (): never => {
        throw new StoreError('failed', 'ended');
      };
      return {
        ...store,
        read: (id) => (writes > write ? ended() : store.read(id)),
        async append(...args) {
          writes += 1;
          if (writes > write || (writes === write && when === 'before')) ended();
          const appended = await store.append(...args);
          return writes === write ? ended() : appended;
        },
      };
    };
    // Two meetings, the council, the plan of its next meeting.
    for (const [write, when] of [1, 2, 3, 4].flatMap((one) => [[one, 'before'] as const, [one, 'after'] as const])) {
      const isFounded = write > 3 || (write === 3 && when === 'after');
      it(`${when} write ${write} it is ${isFounded ? 'there as a whole' : 'not there at all'}, and can be founded`, async () => {
        const dying = await openCouncils(endingAt(write, when));
        await dying.found(wanted(), by(NADIA)).then(
          () => assert.ok(isFounded),
          (error: unknown) => assert.ok(error instanceof StoreError),
        );
        councils = await openCouncils(store);
        if (!isFounded) await nothingIsThere();
        const mended = wanted({}, [JANUARY, { ...MARCH, place: 'Stadshuset' }]);
        const again = await councils.found(mended, by(NADIA, isFounded ? 'one' : 'two'));
        assert.equal(again.status, isFounded ? 'known' : 'done');
        await allIsThere('radet-for-vagar');
        const [, march] = await councils.meetings('radet-for-vagar');
        assert.equal((await councils.imported(march?.id ?? ''))?.minutes.place, isFounded ? null : 'Stadshuset');
      });
    }

    it('a disk that fails leaves nothing, and the same process founds it when the disk is well again', async () => {
      for (const write of [1, 2, 3]) {
        store = openMemoryStore();
        let writes = 0;
        const append: Store['append'] = (...args) => {
          writes += 1;
          return writes === write ? Promise.reject(new StoreError('full', 'x.json')) : store.append(...args);
        };
        councils = await openCouncils({ ...store, append });
        await assert.rejects(councils.found(wanted(), by(NADIA)), { fault: 'full' });
        await nothingIsThere();
        assert.equal((await councils.found(wanted(), by(NADIA))).status, 'done');
        await allIsThere('radet-for-vagar');
      }
    });

    it('what is left behind comes to no other council of that name', async () => {
      const dying = await openCouncils(endingAt(2, 'after'));
      await assert.rejects(dying.found(wanted(), by(NADIA)));
      councils = await openCouncils(store);
      const other = wanted({}, [oldMinutes({ number: 3, present: [person('Cia Dal')] })]);
      const answer = await councils.found({ ...other, minutes: other.minutes.map((one) => ({ ...one, file: file('9') })) }, by(IDA));
      assert.ok(answer.status === 'done');
      assert.notEqual(answer.series, 'radet-for-vagar');
      assert.deepEqual(
        (await councils.meetings(answer.series)).map(({ number }) => number),
        [3, 4],
      );
      const message = { text: 'serie: Rådet för vägar!', mentioned: true, mentions: [], message: 'm' };
      const place = { kind: 'chat', chat: '19:third@thread.v2', personal: false, roster: null } as const;
      await councils.hear({ ...by(BO, 'three'), ...message, kind: 'message', place });
      const third = await councils.seriesOfChat(place.chat);
      assert.deepEqual(
        (await councils.meetings(third?.id ?? '')).map(({ status }) => status),
        ['planned'],
      );
    });
  });
});
