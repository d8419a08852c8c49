import { excerptBlocks } from '../../documents/excerpt-blocks.ts';
import { fileNameOf } from '../../documents/file-name.ts';
import { isPrintedFormat, MEDIA_TYPES } from '../../documents/formats.ts';
import { printed } from '../../documents/printed.ts';
import { textsFor } from '../../texts/texts.ts';
import { minutesAsked } from '../minutes-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';
import { sendDocument } from '../send-document.ts';

/** `GET /api/meetings/:id/decisions/:line.<format>`: an excerpt with one decision, for who sees its item. */
export const decision =
  (parts: Parts): KnownHandler<{ id: string; line: string; format: string }> =>
  async (req, res) => {
    const { id, line, format } = req.params;
    const view = await minutesAsked(parts, id, res.locals.actor);
    const excerpt = isPrintedFormat(format) ? excerptBlocks(view, line) : null;
    if (excerpt === null || !isPrintedFormat(format)) throw new ProblemError(PROBLEMS.notFound, view.language);
    sendDocument(res, {
      content: await printed(excerpt, format),
      type: MEDIA_TYPES[format],
      name: fileNameOf(view, textsFor(view.language).excerptTitle({ title: view.documentTitle })),
      ending: format,
    });
  };
