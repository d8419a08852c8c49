import { ADA, decided, next, note, opened, round, STEN, type Story, VERA } from './given.ts';

const reword = (line: string, text: string, was?: string, kind: 'note' | 'summary' = 'note') =>
  ({ type: 'correctLine', line, body: { kind, text }, ...(was === undefined ? {} : { was }) }) as const;
const summary = (text: string) => ({ type: 'recordLine', body: { kind: 'summary', text } }) as const;

/** Ada has noted something on the second item, and the meeting has ended. */
const draft = (): { readonly story: Story; readonly line: string } => {
  const story = opened().tell([VERA, next], [ADA, note('Kabeln är grävd.')]);
  return { story: story.tell([VERA, { type: 'endMeeting' }]), line: story.meeting.lines[0]?.id ?? '' };
};

describe('rewording a draft', () => {
  it('is refused on words that somebody else has changed since, and taken on theirs', () => {
    const { story, line } = draft();
    story.tell([STEN, reword(line, 'Kabeln ligger där.', 'Kabeln är grävd.')]).records('lineCorrected');
    story.tell([VERA, reword(line, 'Kabeln är borta.', 'Kabeln är grävd.')]).refuses('changedMeanwhile');
    story.tell([VERA, reword(line, 'Kabeln är borta.', 'Kabeln ligger där.')]).records('lineCorrected');
  });

  it('to what stands there already is in time', () => {
    const { story, line } = draft();
    story.tell([STEN, reword(line, 'Kabeln ligger där.', 'Kabeln är grävd.')]);
    story.tell([VERA, reword(line, 'Kabeln ligger där.', 'Kabeln är grävd.')]).records();
  });

  it('without saying what one read goes by the last word, as an edit in the chat does', () => {
    const { story, line } = draft();
    story.tell([STEN, reword(line, 'Kabeln ligger där.')]);
    story.tell([VERA, reword(line, 'Kabeln är borta.')]).records('lineCorrected');
  });

  it('does not bring back what was struck meanwhile', () => {
    const { story, line } = draft();
    story.tell([ADA, { type: 'withdrawLine', line }]);
    story.tell([STEN, reword(line, 'Kabeln ligger där.', 'Kabeln är grävd.')]).refuses('changedMeanwhile');
  });

  it('does not touch a summary that another has taken the place of', () => {
    const story = opened().tell([VERA, round], [VERA, decided('Ja.')], [STEN, summary('Allt är bra.')], [VERA, summary('Nästan allt.')]);
    const [, first, second] = story.meeting.lines;
    story.tell([STEN, reword(first?.id ?? '', 'Allt är fint.', 'Allt är bra.', 'summary')]).refuses('changedMeanwhile');
    story.tell([STEN, reword(second?.id ?? '', 'Det mesta.', 'Nästan allt.', 'summary')]).records('lineCorrected');
  });
});
