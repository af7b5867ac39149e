import type { APIRoute } from 'astro';
import { calendarDays } from '../blocks/calendar.ts';
import { calendarFile } from '../domain/icalendar.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(calendarFile('Berth: dates of containers on AWS', calendarDays, site?.href));
