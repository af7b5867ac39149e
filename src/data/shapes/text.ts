/** Shapes of text that several kinds of facts share; the message of each says what is expected. */
import { z } from 'zod';

/** A day of the calendar. */
export const isoDate = z.iso.date({ error: 'a day that exists, written like 2026-12-01' });

/** The address of a page. */
export const httpsUrl = z.url({
  protocol: /^https$/,
  error: 'an address that starts with https://',
});
