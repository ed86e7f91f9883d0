import { formatPath, type Path } from '../base/path.ts';
import { listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { FormatFinding } from './format-faults.ts';
import type { Tour } from './schema.ts';
import { textIn, type WrittenText } from './texts.ts';

/** Texts that one of the languages lacks in which the tour says that its documents go out. */
export function checkTexts(tour: Tour, texts: readonly WrittenText[]): FormatFinding[] {
  const languages = tour.documents?.languages ?? [];
  if (languages.length < 2) return [];
  const translated = texts.flatMap(({ path, byLanguage }) => {
    const missing = languages.filter((language) => textIn(byLanguage, language) === undefined);
    return missing.length === 0 ? [] : [note(path, `is not there in ${listed(missing)}`, missing)];
  });
  const known = new Set(texts.map(({ path }) => formatPath(path)));
  const plain = prosePaths(tour)
    .filter((path) => !known.has(formatPath(path)))
    .map((path) =>
      note(path, `is written in one language, and documents go out in ${listed(languages)}`, languages),
    );
  return [...translated, ...plain];
}

function note(path: Path, what: string, languages: readonly string[]): FormatFinding {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const example = languages.map((language) => `${language}: …`).join(', ');
  return {
    rule: 'translation-missing',
    finding: finding(path, `\`${key}\` ${what}.`, {
      severity: 'info',
      help: `Write \`{ ${example} }\` for it.`,
    }),
  };
}

/** What readers of every language must understand; names may stand in one language everywhere. */
function prosePaths(tour: Tour): Path[] {
  return [
    ['title'],
    ...(tour.objectives ?? []).map((_, i) => ['objectives', i]),
    ...(tour.topics ?? []).map((_, i) => ['topics', i, 'name']),
    ...(tour.sessions ?? []).flatMap(({ title }, i) =>
      title === undefined ? [] : [['sessions', i, 'title']],
    ),
  ];
}
