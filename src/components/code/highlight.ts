import { createHighlighter, type ThemeRegistrationRaw } from 'shiki';

/**
 * Colours of code as classes. A content security policy without inline styles rules out Shiki’s own output, and its
 * style-to-class transformer loses its stylesheet when pages come from a cache. So the theme here paints with class
 * names instead of colours, and code.css gives each class its token.
 */
const classOf = { key: 'tk', string: 'ts', number: 'tn', comment: 'tc', plain: '' } as const;

const theme: ThemeRegistrationRaw = {
  name: 'berth',
  type: 'light',
  fg: classOf.plain,
  bg: classOf.plain,
  settings: [
    { scope: ['string', 'string punctuation'], settings: { foreground: classOf.string } },
    { scope: ['constant.numeric', 'constant.language'], settings: { foreground: classOf.number } },
    { scope: ['comment'], settings: { foreground: classOf.comment } },
    {
      scope: [
        'support.type.property-name',
        'support.type.property-name punctuation',
        'entity.name.tag',
        'keyword',
        'entity.name.function',
        'entity.name.command',
        'support.function',
      ],
      settings: { foreground: classOf.key },
    },
  ],
};

const languages = ['json', 'yaml', 'shellscript', 'docker', 'sql'] as const;
export type Language = (typeof languages)[number];

const highlighter = createHighlighter({ themes: [theme], langs: [...languages] });

/** A run of code with the class that paints it, or none. */
export interface Run {
  text: string;
  class?: string;
}

/** Code as lines of runs; neighbours of one class are joined. */
export async function highlight(code: string, lang: Language): Promise<Run[][]> {
  const { tokens } = (await highlighter).codeToTokens(code.trimEnd(), { lang, theme: 'berth' });
  const known: readonly string[] = Object.values(classOf);
  return tokens.map((line) => {
    const runs: Run[] = [];
    for (const { content, color } of line) {
      const name = color && known.includes(color.toLowerCase()) ? color.toLowerCase() : '';
      const last = runs.at(-1);
      if (last && (last.class ?? '') === name) last.text += content;
      else runs.push(name ? { text: content, class: name } : { text: content });
    }
    return runs;
  });
}
