import type { APIRoute } from 'astro';
import { calendarDays } from '../views/calendar.ts';
import { calendarFile } from '../formats/icalendar.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(calendarFile('Berth: dates of containers on AWS', calendarDays, site?.href));
