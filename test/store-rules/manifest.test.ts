import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly manifestVersion: string;
  readonly $schema: string;
  readonly bots: readonly { readonly botId: string; readonly scopes: readonly string[]; readonly commandLists: readonly List[] }[];
  readonly composeExtensions: readonly { readonly botId: string; readonly commands: readonly Command[] }[];
  readonly configurableTabs: readonly {
    readonly configurationUrl: string;
    readonly scopes: readonly string[];
    readonly context: readonly string[];
  }[];
  readonly staticTabs: readonly { readonly entityId: string; readonly contentUrl?: string; readonly websiteUrl?: string }[];
  readonly permissions: readonly string[];
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { readonly name: string; readonly type: string }[] };
  };
}
interface List {
  readonly scopes: readonly string[];
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}
interface Command {
  readonly id: string;
  readonly title: string;
  readonly context: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly description?: string }[];
}

const manifest: Manifest = JSON.parse(readFileSync(join(ROOT, 'manifest/manifest.json'), 'utf8'));

/** PKG-9: what the manifest declares, and the test that shows that it works. Nothing is declared for later. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  'bot groupChat': 'test/bot/meeting.test.ts',
  'bot personal': 'test/bot/personal-chat.test.ts',
  'bot team': 'test/bot/activities.test.ts',
  'extension saveDecision': 'test/bot/message-extension.test.ts',
  'extension saveAction': 'test/bot/message-extension.test.ts',
  'extension saveNote': 'test/bot/message-extension.test.ts',
  'extension searchDecisions': 'test/bot/message-extension.test.ts',
  'tab groupChat privateChatTab': 'test/browser/tab.test.ts',
  'tab groupChat meetingChatTab': 'test/browser/tab.test.ts',
  'tab groupChat meetingDetailsTab': 'test/browser/tab.test.ts',
  'tab groupChat meetingSidePanel': 'test/browser/tab.test.ts',
  'tab groupChat meetingStage': 'test/store-rules/surfaces.test.ts',
  'own tab my-actions': 'test/browser/my-actions.test.ts',
  // These two pages are Teams' own.
  'own tab conversations': 'test/bot/personal-chat.test.ts',
  'own tab about': 'test/store-rules/manifest.test.ts',
  'permission identity': 'test/server/entra-tokens.test.ts',
  'consent ChatMessage.Read.Chat': 'test/wire/noise.test.ts',
  'consent OnlineMeeting.ReadBasic.Chat': 'test/bot/meeting-events.test.ts',
  'consent OnlineMeetingParticipant.Read.Chat': 'test/bot/meeting-events.test.ts',
  'consent MeetingStage.Write.Chat': 'test/store-rules/surfaces.test.ts',
};

/** The rules of docs/teams-checklist.md that the manifest shows by itself. */
describe('the store’s rules for the manifest', () => {
  it('PKG-9: has nothing that no test shows to work', () => {
    const declared = [
      ...manifest.bots.flatMap(({ scopes }) => scopes.map((scope) => `bot ${scope}`)),
      ...manifest.composeExtensions.flatMap(({ commands }) => commands.map(({ id }) => `extension ${id}`)),
      ...manifest.configurableTabs.flatMap(({ scopes, context }) => scopes.flatMap((scope) => context.map((one) => `tab ${scope} ${one}`))),
      ...manifest.staticTabs.map(({ entityId }) => `own tab ${entityId}`),
      ...manifest.permissions.map((name) => `permission ${name}`),
      ...manifest.authorization.permissions.resourceSpecific.map(({ name }) => `consent ${name}`),
    ];
    assert.deepEqual(declared.toSorted(), Object.keys(SHOWN_BY).toSorted());
    assert.deepEqual(
      Object.values(SHOWN_BY).filter((file) => !existsSync(join(ROOT, file))),
      [],
    );
  });

  it('PKG-1 and 8: follows the released schema of its version, and has a version of three numbers', () => {
    assert.match(manifest.$schema, new RegExp(`/teams/v${manifest.manifestVersion}/MicrosoftTeams\\.schema\\.json$`));
    assert.match(manifest.version, /^[1-9]?\d+\.\d+\.\d+$/);
  });

  it('BOT-1: has one to ten commands for each scope, described, without a slash and without doubles', () => {
    const lists = manifest.bots.flatMap(({ commandLists }) => commandLists);
    assert.deepEqual(lists.flatMap(({ scopes }) => scopes).toSorted(), manifest.bots.flatMap(({ scopes }) => scopes).toSorted());
    for (const { commands } of lists) {
      assert.ok(commands.length >= 1 && commands.length <= 10);
      assert.equal(new Set(commands.map(({ title }) => title)).size, commands.length);
      for (const { title, description } of commands) {
        assert.ok(title.length <= 32 && !title.startsWith('/') && description.length > 0 && description.length <= 128, title);
      }
    }
  });

  it('MEX-1: has at most ten commands in the menus, with short titles and helping words', () => {
    for (const { commands } of manifest.composeExtensions) {
      assert.ok(commands.length <= 10);
      assert.equal(new Set(commands.map(({ title }) => title)).size, commands.length);
      for (const { title, parameters = [] } of commands) {
        assert.ok(title.length <= 32 && parameters.length <= 5, title);
        for (const { description = '' } of parameters) assert.ok(description.length > 0 && description.length <= 128);
      }
    }
  });

  it('MEX-1: says in each title of a menu what it is about, in both languages', () => {
    const english: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'manifest/en.json'), 'utf8'));
    const about: Readonly<Record<string, RegExp>> = {
      saveDecision: /^.+ (?:beslut|decision)$/,
      saveAction: /^.+ (?:åtgärd|action)$/,
      saveNote: /^.+ (?:anteckning|note)$/,
      searchDecisions: /^.+ (?:beslut|decisions)$/,
    };
    for (const [place, { commands }] of manifest.composeExtensions.entries()) {
      for (const [index, { id, title }] of commands.entries()) {
        assert.match(title, about[id] ?? /^$/);
        assert.match(english[`composeExtensions[${place}].commands[${index}].title`] ?? '', about[id] ?? /^$/);
      }
    }
  });

  it('MTG-1 and 4: is at home in every place of a meeting, and may be shared to its stage', () => {
    const [tab] = manifest.configurableTabs;
    assert(tab !== undefined);
    assert.ok(tab.scopes.includes('groupChat') && !tab.scopes.includes('personal'));
    for (const one of ['meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel', 'meetingStage'])
      assert.ok(tab.context.includes(one), one);
    const asked = manifest.authorization.permissions.resourceSpecific;
    assert.deepEqual(
      asked.filter(({ type }) => type === 'Delegated').map(({ name }) => name),
      ['MeetingStage.Write.Chat'],
    );
  });

  it('SEC-2: names one domain, our own, and everything of ours is on it', () => {
    assert.deepEqual(manifest.validDomains, [`\${{TAB_DOMAIN}}`]);
    const addresses = JSON.stringify(manifest).match(/https?:\/\/[^"\s\\)]+/g) ?? [];
    const foreign = addresses.filter((one) => !one.startsWith(`https://\${{TAB_DOMAIN}}/`) && one !== manifest.$schema);
    assert.deepEqual(foreign, []);
  });

  it('SSO-3: says for which application people sign in, and that an administrator has to allow it', () => {
    assert.equal(manifest.webApplicationInfo.id, manifest.bots[0]?.botId);
    assert.equal(manifest.webApplicationInfo.resource, `api://\${{TAB_DOMAIN}}/${manifest.bots[0]?.botId}`);
    assert.match(JSON.stringify(manifest), /administratör/);
  });

  it('TAB-10: opens in a browser too', () => {
    for (const { contentUrl, websiteUrl } of manifest.staticTabs) assert.equal(websiteUrl === undefined, contentUrl === undefined);
  });
});
