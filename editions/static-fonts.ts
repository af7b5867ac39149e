import subsetFont from 'subset-font';

/** The weights the styles use. */
const weights = [400, 600, 700];

const variableFace =
  /@font-face\s*\{[^}]*?src:\s*url\("?data:font\/woff2;base64,(?<data>[^")]+)"?\)[^}]*?font-weight:\s*\d+ \d+[^}]*\}/g;

/**
 * A document with each variable font inside it replaced by one fixed font for each weight, cut down to the characters
 * of the document: Chromium writes variable fonts into a PDF as drawings, which makes the file large and its text hard
 * to take out. Fonts must come before their weight in their rule, as the site’s bundler writes them.
 */
export async function withStaticFonts(document: string): Promise<string> {
  const characters = [...new Set(document)].join('');
  let result = document;
  for (const { 0: rule, groups } of document.matchAll(variableFace)) {
    const font = Buffer.from(groups?.['data'] ?? '', 'base64');
    const faces = await Promise.all(
      weights.map(async (weight) => {
        const fixed = await subsetFont(font, characters, {
          targetFormat: 'woff2',
          variationAxes: { wght: weight },
        });
        return rule
          .replace(/font-weight:\s*\d+ \d+/, `font-weight:${weight}`)
          .replace(groups?.['data'] ?? '', fixed.toString('base64'));
      }),
    );
    result = result.replace(rule, faces.join('\n'));
  }
  return result;
}
