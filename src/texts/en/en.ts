import { agenda } from './agenda.ts';
import { approval } from './approval.ts';
import { attendance } from './attendance.ts';
import { buttons } from './buttons.ts';
import { cards } from './cards.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { help } from './help.ts';
import { meeting } from './meeting.ts';
import { print } from './print.ts';
import { record } from './record.ts';
import { refusals } from './refusals.ts';
import { room } from './room.ts';
import { round } from './round.ts';
import { tab } from './tab.ts';
import { verify } from './verify.ts';
import { vote } from './vote.ts';
import { welcome } from './welcome.ts';

/** The English catalogue. */
export const en = {
  ...welcome,
  ...help,
  ...meeting,
  ...agenda,
  ...round,
  ...attendance,
  ...record,
  ...vote,
  ...approval,
  ...refusals,
  ...errors,
  ...print,
  ...buttons,
  ...cards,
  ...checks,
  ...tab,
  ...room,
  ...cli,
  ...verify,
};
