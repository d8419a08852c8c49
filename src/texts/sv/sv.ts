import { agenda } from './agenda.ts';
import { approval } from './approval.ts';
import { archive } from './archive.ts';
import { attendance } from './attendance.ts';
import { buttons } from './buttons.ts';
import { cards } from './cards.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { extension } from './extension.ts';
import { files } from './files.ts';
import { help } from './help.ts';
import { imports } from './import.ts';
import { importPage } from './import-page.ts';
import { life } from './life.ts';
import { meeting } from './meeting.ts';
import { packaging } from './package.ts';
import { print } from './print.ts';
import { privacy } from './privacy.ts';
import { record } from './record.ts';
import { refusals } from './refusals.ts';
import { room } from './room.ts';
import { round } from './round.ts';
import { search } from './search.ts';
import { stage } from './stage.ts';
import { tab } from './tab.ts';
import { verify } from './verify.ts';
import { vote } from './vote.ts';
import { welcome } from './welcome.ts';

/** The Swedish catalogue. Its keys and placeholders are what every other language has to have. */
export const sv = {
  ...welcome,
  ...help,
  ...meeting,
  ...agenda,
  ...round,
  ...attendance,
  ...record,
  ...vote,
  ...approval,
  ...life,
  ...refusals,
  ...errors,
  ...print,
  ...files,
  ...buttons,
  ...cards,
  ...checks,
  ...stage,
  ...tab,
  ...room,
  ...cli,
  ...verify,
  ...imports,
  ...search,
  ...archive,
  ...importPage,
  ...packaging,
  ...extension,
  ...privacy,
};
