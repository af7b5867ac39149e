import MagicString from 'magic-string';
import { elementsOf } from '../portable/html-elements.ts';
import { escapeAttribute } from '../portable/portable-page.ts';

/** A page without its card, naming the picture at `address` in its head, and the card's HTML. Pure. */
export function takeCard(
  source: string,
  address: string,
  size: { width: number; height: number },
): { html: string; card: string | undefined } {
  const elements = elementsOf(source);
  const templates = elements.filter(({ attributes }) => attributes.has('data-card'));
  const [template] = templates;
  const end = elements.find(({ name }) => name === 'head')?.whole?.end;
  if (!template?.whole || !template.startTag || end === undefined)
    return { html: source, card: undefined };
  const edit = new MagicString(source);
  for (const { whole } of templates) if (whole) edit.remove(whole.start, whole.end);
  const tags: [kind: 'property' | 'name', name: string, content: string][] = [
    ['property', 'og:image', address],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(size.width)],
    ['property', 'og:image:height', String(size.height)],
    ['property', 'og:image:alt', template.attributes.get('data-card') ?? ''],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:image', address],
    ['name', 'twitter:image:alt', template.attributes.get('data-card') ?? ''],
  ];
  edit.appendLeft(
    end - '</head>'.length,
    tags
      .map(
        ([kind, name, content]) => `<meta ${kind}="${name}" content="${escapeAttribute(content)}">`,
      )
      .join(''),
  );
  return {
    html: edit.toString(),
    card: source.slice(template.startTag.end, template.whole.end - '</template>'.length),
  };
}
