// What is kept of each rule beside its code: its example, from its case file (the case before the one called "mended", and
// that one), and the thresholds that its code names. Imports nothing from src.

const FOLDERS = ['test/rules', 'test/form'];
/** The day on which the cases are looked at that name none: as in test/rules.test.ts. */
const TODAY = '2014-05-01';

/** Rule id → its notes, in the order of the ids. */
export function ruleNotes({ readdirSync, readFileSync }) {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => ({ id: file.slice(0, -'.yaml'.length), path: `${folder}/${file}` })),
  ).sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    files.map(({ id, path }) => {
      const example = exampleIn(readFileSync(path, 'utf8'));
      return [id, { ...(example && { example }), thresholds: thresholdsIn(readFileSync, id) }];
    }),
  );
}

/** Names of `policy` in a rule’s own file; what it asks of facts is theirs. */
function thresholdsIn(readFileSync, id) {
  let text = '';
  try {
    text = readFileSync(`src/rules/${id}.ts`, 'utf8');
  } catch {
    return [];
  }
  const single = [...text.matchAll(/\bpolicy\.(\w+)/g)].map(([, name]) => name);
  const several = [...text.matchAll(/\{([^{}]*)\} = policy;/g)].flatMap(([, names]) => names.match(/\w+/g));
  return [...new Set([...single, ...several])].sort();
}

function exampleIn(text) {
  const cases = text.split(/^---\n/m).map((part) => ({
    name: /^# case: (.+)$/m.exec(part)?.[1] ?? '',
    today: /^# today: (\S+)$/m.exec(part)?.[1],
    // In the files of test/form a comment may be a part of the example.
    text: part.replace(/^#(?: case: | today: | *[-^]+ | *= |$).*\n/gm, ''),
  }));
  const mended = cases.findIndex(({ name }) => name.startsWith('mended: '));
  const [fires, after] = [cases[mended - 1], cases[mended]];
  if (!fires) return undefined;
  return {
    case: fires.name,
    mend: after.name.slice('mended: '.length),
    today: fires.today ?? TODAY,
    dated: fires.today !== undefined,
    fires: fires.text,
    mended: after.text,
  };
}
