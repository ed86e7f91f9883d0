// Prints every transcript of the README and the docs anew: a ```console block is a command and what it prints, cut at `…`.
import { importSource } from './bundle.mjs';

/** Lines shown of a transcript that is cut and has not been printed before. */
const SHOWN = 48;

/** Path → text of each page, given as path → text. */
export async function transcripts(pages) {
  const { main } = await importSource('src/cli/main.ts');
  const written = {};
  for (const [path, text] of Object.entries(pages)) {
    let page = text;
    for (const [block, command, body] of text.matchAll(/^```console\n\$ studytour (.*)\n([\s\S]*?)^```$/gm)) {
      const printed = await run(main, wordsOf(command));
      const cut = body.trimEnd().endsWith('…');
      const before = body.trimEnd().split('\n').length - 1;
      const shown = cut
        ? [...printed.split('\n').slice(0, before || SHOWN), '…'].join('\n')
        : printed.trimEnd();
      page = page.replace(block, () => `\`\`\`console\n$ studytour ${command}\n${trimmed(shown)}\n\`\`\``);
    }
    written[path] = page;
  }
  return written;
}

/** A command line as a shell takes it apart: words, and texts in double quotes. */
function wordsOf(command) {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

async function run(main, args) {
  let printed = '';
  const output = {
    isTerminal: false,
    width: 80,
    write: (text) => {
      printed += text;
    },
  };
  const exitCode = await main(args, {
    stdout: output,
    stderr: output,
    env: {},
    today: () => '2014-05-15',
    readStdin: () => new Uint8Array(),
  });
  // A page that shows a fault would show it for good: the next run takes the length of a transcript from the page.
  if (exitCode > 1)
    throw new Error(`studytour ${args.join(' ')} ends with ${exitCode}; nothing was written:\n${printed}`);
  return printed;
}

function trimmed(text) {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
