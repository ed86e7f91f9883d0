// The list of names in docs/templates.md, made from the type that templates are filled with.

const HEADING = '## Names\n';

/** The page with its list of names as the type says them. */
export function templatePage(page, source) {
  const [head] = page.split(HEADING);
  return `${head}${HEADING}\n${groupsOf(source).map(groupText).join('\n\n')}\n`;
}

function groupsOf(source) {
  return [...source.matchAll(/export interface (\w+)(?: extends (\w+))? \{\n([\s\S]*?)\n\}/g)].map(
    ([, name, base, body]) => ({ name, base, fields: fieldsOf(body) }),
  );
}

function fieldsOf(body) {
  const fields = [];
  let meaning = '';
  for (const line of body.split('\n')) {
    const said = /^ {2}\/\*\* (.*) \*\/$/.exec(line);
    const field = /^ {2}readonly (\w+): (.*);$/.exec(line);
    if (said) meaning = said[1];
    else if (field) {
      fields.push({ name: field[1], type: field[2], meaning });
      meaning = '';
    }
  }
  return fields;
}

function groupText({ name, base, fields }) {
  const title = name === 'TemplateData' ? 'Everywhere' : headingOf(name);
  const also = base === undefined ? '' : `\n\nAnd the names of ${headingOf(base).toLowerCase()}.`;
  const rows = fields.map(
    ({ name: field, type, meaning }) =>
      `| \`${field}\` | ${typeOf(type)} | ${meaning.replaceAll('|', '\\|')} |`,
  );
  return `### ${title}${also}\n\n| name | what | |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

/** `DelegateData` → `A delegate` */
function headingOf(name) {
  const word = name.replace(/Data$/, '').toLowerCase();
  const said = { entry: 'stretch of a day', day: 'day', task: 'task of the checklist' }[word] ?? word;
  return `${/^[aeiou]/.test(said) ? 'An' : 'A'} ${said}`;
}

function typeOf(type) {
  const [, listed] = /^readonly (.*)\[\]$/.exec(type) ?? [];
  if (listed !== undefined) return `list: ${typeOf(listed)}`;
  const plain = type.replace(/ \| null$/, '');
  const said = { string: 'text', number: 'number', boolean: 'yes or no' }[plain];
  if (said) return said;
  if (/^\w+Data$/.test(plain))
    return `[${headingOf(plain).toLowerCase()}](#${headingOf(plain).toLowerCase().replaceAll(' ', '-')})`;
  return [...plain.matchAll(/readonly (\w+)/g)].map(([, inner]) => `\`${inner}\``).join(', ');
}
