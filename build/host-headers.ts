/**
 * `_headers`, which Netlify and Cloudflare Pages read: pages may be framed by other sites only in their embed form. Hosts
 * add up the rules that match a path, and a page may not get two policies: the stricter would win. So one rule covers
 * whatever is asked for, unknown addresses too, with the older header, and browsers ignore that one where a policy has
 * `frame-ancestors` (HTML, “The `X-Frame-Options` header”).
 */
export const hostHeaders = `/*
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
/embed/*
  Content-Security-Policy: frame-ancestors *
`;
