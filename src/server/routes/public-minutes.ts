import { z } from 'zod';
import { fileNameOf } from '../../documents/file-name.ts';
import { isMinutesFormat, MEDIA_TYPES } from '../../documents/formats.ts';
import { minutesDocument } from '../../documents/minutes-document.ts';
import { textsFor } from '../../texts/texts.ts';
import { maskedMinutes } from '../../views/masked-minutes.ts';
import { minutesAsked } from '../minutes-asked.ts';
import { readBody } from '../old-minutes.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';
import { sendDocument } from '../send-document.ts';

const chosen = z.array(z.string().min(1).max(5_000)).max(500).default([]);
const asked = z.strictObject({ names: chosen, passages: chosen });

/**
 * `POST /api/meetings/:id/public.<format>`: the minutes with `{ names, passages }` masked, as far as the actor sees them.
 * Stores nothing. What is to be masked stands in no address, and so in nobody's log.
 */
export const publicMinutes =
  (parts: Parts): KnownHandler<{ id: string; format: string }> =>
  async (req, res) => {
    const view = await minutesAsked(parts, req.params.id, res.locals.actor);
    const { format } = req.params;
    if (!isMinutesFormat(format)) throw new ProblemError(PROBLEMS.notFound, view.language);
    const texts = textsFor(view.language);
    const masked = maskedMinutes(view, { ...readBody(asked, req.body, view.language), mask: texts.masked });
    sendDocument(res, {
      content: await minutesDocument(masked, format),
      type: MEDIA_TYPES[format],
      name: fileNameOf(masked, masked.documentTitle),
      ending: format,
    });
  };
