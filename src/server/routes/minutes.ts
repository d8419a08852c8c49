import { fileNameOf } from '../../documents/file-name.ts';
import { isMinutesFormat, MEDIA_TYPES } from '../../documents/formats.ts';
import { minutesDocument } from '../../documents/minutes-document.ts';
import { minutesAsked } from '../minutes-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';
import { sendDocument } from '../send-document.ts';

/** `GET /api/meetings/:id/minutes.<format>`: the minutes as far as the actor sees them. */
export const minutes =
  (parts: Parts): KnownHandler<{ id: string; format: string }> =>
  async (req, res) => {
    const view = await minutesAsked(parts, req.params.id, res.locals.actor);
    const { format } = req.params;
    if (!isMinutesFormat(format)) throw new ProblemError(PROBLEMS.notFound, view.language);
    sendDocument(res, {
      content: await minutesDocument(view, format),
      type: MEDIA_TYPES[format],
      name: fileNameOf(view, view.documentTitle),
      ending: format,
    });
  };
