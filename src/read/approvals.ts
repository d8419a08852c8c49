import type { Command } from '../core/command.ts';
import type { Council } from '../core/council.ts';
import { dayOf } from '../core/day.ts';
import type { PlannedMeeting } from '../core/meeting.ts';
import type { Day, Instant } from '../core/origin.ts';
import type { UnapprovedMinutes } from '../core/series.ts';
import { MONTHS } from './dates/words.ts';
import { fold } from './normalise.ts';

/** A month, with its year where one is named, or a day of it. */
interface When {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const APPROVES = /\bgodkan(?:d|da|de|des|t|ts|ns|na|nas|ner)\b|\bapprove[ds]?\b|\btill handlingarna\b|\bon file\b/;
const DENIES = /\b(?:inte|ej|icke|not|bordla\w*)\b/;
/** What follows is a remark, in the person's own words. */
const REMARK = /\b(?:med (?:anmarkning|foljande|andring|tillagg|rattelse|justering)|with (?:the|this|a) (?:remark|change|following))/;
const ALL = /\b(?:samtliga|alla|all)\b/;
/** The one before this, where no meeting is named otherwise. */
const LATEST = /\b(?:foregaende|forra|senaste|previous|last)\b/;
const SEVERAL = /\b(?:motena|moten|protokollen|meetings)\b/;

const LONGEST = 2_000;
/** "Jan" and "Mar" are people too. */
const MONTH = [...MONTHS.keys()].filter((word) => word !== 'jan' && word !== 'mar').join('|');
const IS_MONTH = new RegExp(`^(?:${MONTH})$`);
const LIST = String.raw`\d{1,5}(?:(?:\s*(?:,|-|och|and|samt|till|to|&)\s*)+(?:nr\.? ?)?\d{1,5})*`;
const NUMBERED = new RegExp(
  String.raw`\b(?:nr|nummer|no|nos|numbers?|mote(?:na?|t)?|meetings?|protokoll(?:et|en)?|#)\.?\s*#?(?=(${LIST}))\1(?!\d|-|/|:e|\s*(?:${MONTH})\b)`,
  'g',
);

/** The sentences that approve something, without their remarks. */
function approving(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .split(/[.;](?:\s+(?=\p{Lu})|$)|\n/u)
    .map((sentence) => fold(sentence).replace(/[–—−]/g, '-'))
    .map((sentence) => sentence.slice(0, REMARK.exec(sentence)?.index))
    .filter((sentence) => APPROVES.test(sentence) && !DENIES.test(sentence));
}

/** "55 och 56", "54-56" → the numbers. */
function numbersIn(list: string): readonly number[] {
  return [...list.matchAll(/(\d+)(?:\s*(?:-|till|to)\s*(\d+))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: Math.max(0, Math.min(last - first + 1, 100)) }, (_, at) => first + at);
  });
}

/** Days and months in the order they are named; a year goes for all before it that have none. */
function whensIn(sentence: string): readonly When[] {
  const found: When[] = [];
  let days: number[] = [];
  const tokens = sentence.matchAll(/(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\/(\d{1,2})(?!\d)|(\d+)|([a-z]+)/g);
  for (const [, isoYear, isoMonth, isoDay, day, month, figure, word = ''] of tokens) {
    if (isoYear !== undefined) found.push({ year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) });
    else if (day !== undefined) found.push({ year: null, month: Number(month), day: Number(day) });
    else if (figure !== undefined && figure.length === 4) {
      found.splice(0, found.length, ...found.map((one) => ({ ...one, year: one.year ?? Number(figure) })));
    } else if (figure !== undefined) days.push(Number(figure));
    else if (IS_MONTH.test(word)) {
      const named = { year: null, month: MONTHS.get(word) ?? 0 };
      found.push(...(days.length === 0 ? [{ ...named, day: null }] : days.map((one) => ({ ...named, day: one }))));
      days = [];
    } else if (!['och', 'samt', 'and', 'den', 'the', 'of', 'e', 'a', 'st', 'nd', 'rd', 'th'].includes(word)) days = [];
  }
  return found;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The meetings of a month or day; without its year the latest such before the meeting. */
function meant(when: When, unapproved: readonly UnapprovedMinutes[], before: Day, several: boolean): readonly UnapprovedMinutes[] {
  const tail = when.day === null ? `-${two(when.month)}` : `-${two(when.month)}-${two(when.day)}`;
  const thisYear = Number(before.slice(0, 4));
  const year = when.year ?? (`${thisYear}${tail}` <= before ? thisYear : thisYear - 1);
  const fitting = unapproved.filter(({ date }) => date?.startsWith(`${year}${tail}`));
  return fitting.length > 1 && !several ? [] : fitting;
}

/**
 * The earlier meetings whose minutes a decision approves, by the months, numbers or dates in it ("Minnesanteckningarna
 * från mötena i februari och mars godkändes."). What is not known or may be several things is left out.
 * @param before the day of the meeting that approves
 */
export function readApprovals(text: string, unapproved: readonly UnapprovedMinutes[], before: Day): readonly number[] {
  const named = approving(text).flatMap((sentence) => {
    const numbers = [...sentence.matchAll(NUMBERED)].flatMap(([, list = '']) => numbersIn(list));
    const whens = whensIn(sentence.replace(NUMBERED, ' '));
    if (numbers.length === 0 && whens.length === 0) return unnamed(sentence, unapproved);
    const byNumber = unapproved.filter(({ number }) => numbers.includes(number));
    return [...byNumber, ...whens.flatMap((when) => meant(when, unapproved, before, SEVERAL.test(sentence) || whens.length > 1))];
  });
  return unapproved.filter((one) => named.includes(one)).map(({ number }) => number);
}

/** "Protokollet godkändes": the only one there is, the latest where that is said, or all of them. */
function unnamed(sentence: string, unapproved: readonly UnapprovedMinutes[]): readonly UnapprovedMinutes[] {
  if (unapproved.length === 1 || ALL.test(sentence)) return unapproved;
  return LATEST.test(sentence) && !SEVERAL.test(sentence) ? unapproved.slice(-1) : [];
}

function meetingOfLine({ meeting, previous }: Council, line: string): PlannedMeeting | null {
  const found = [previous, meeting].find((one) => one.status !== 'unplanned' && one.lines.some(({ id }) => id === line)) ?? meeting;
  return found.status === 'unplanned' ? null : found;
}

/** A command that records or corrects a decision, with the meetings that it approves; any other as it is. */
export function withApprovals(command: Command, council: Council, at: Instant): Command {
  if (command.type !== 'recordLine' && command.type !== 'correctLine') return command;
  const { body } = command;
  const { meeting: running } = council;
  const meeting = command.type === 'correctLine' ? meetingOfLine(council, command.line) : running.status === 'unplanned' ? null : running;
  if (body.kind !== 'decision' || body.approves !== undefined || meeting === null) return command;
  const approves = readApprovals(body.text, meeting.unapprovedMinutes, meeting.date ?? dayOf(at));
  return approves.length === 0 ? command : { ...command, body: { ...body, approves } };
}
