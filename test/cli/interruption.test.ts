import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Forty hosts who receive on any of ten days at any time: what the planner is longest about. */
const OPEN = `studytour: 1
title: Wide open
countries: { receiving: UZ, providing: MY }
dates: { from: 2026-03-02, to: 2026-03-11 }
timeZone: Asia/Kuala_Lumpur
delegation: { size: 8 }
hosts:
${Array.from(
  { length: 40 },
  (_, i) =>
    `  - { name: Host ${i}, place: { city: Kuala Lumpur, at: [${3 + ((i * 37) % 40) / 100}, ${101.5 + ((i * 53) % 40) / 100}] } }`,
).join('\n')}
`;

/** More than three days hold: found at once, and long to give reasons for. */
const CROWDED = `studytour: 1
title: Crowded
countries: { receiving: UZ, providing: MY }
dates: { from: 2026-03-02, to: 2026-03-04 }
timeZone: Asia/Kuala_Lumpur
hosts:
${Array.from(
  { length: 24 },
  (_, i) =>
    `  - { name: Host ${i}, place: { city: Kuala Lumpur, at: [${3 + ((i * 37) % 40) / 100}, ${101.5 + ((i * 53) % 40) / 100}] }, hours: [Mon-Fri ${9 + (i % 3)}:00-${12 + (i % 4)}:30] }`,
).join('\n')}
sessions:
${Array.from({ length: 24 }, (_, i) => `  - { host: host-${i}, kind: briefing, for: ${60 + 15 * (i % 4)}m }`).join('\n')}
`;

/** The built program with a tour on standard input; SIGINT as soon as it says that it can be interrupted. */
function interrupted(tour: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const args = ['bin/studytour.js', 'plan', '-', '--format', 'json', '--today', '2026-01-05'];
  const program = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: '1' } });
  let stdout = '';
  let stderr = '';
  program.stdout.on('data', (text) => {
    stdout += text;
  });
  program.stderr.on('data', (text) => {
    if (stderr === '') setTimeout(() => program.kill('SIGINT'), 100);
    stderr += text;
  });
  program.stdin.end(tour);
  return new Promise((done) => program.on('close', (code) => done({ code, stdout, stderr })));
}

describe('Ctrl-C', () => {
  it('takes the best agenda so far, and says how far it may be from the best', async () => {
    const { code, stdout, stderr } = await interrupted(OPEN);
    expect(stderr).toBe(
      'studytour: still searching; Ctrl-C takes the best agenda so far\n' +
        'studytour: stopped; this is the best agenda found until then\n',
    );
    expect(code).toBe(130);
    const plan = JSON.parse(stdout);
    expect(plan.proven).toBe(false);
    expect(plan.days.flatMap((day: { entries: unknown[] }) => day.entries)).not.toEqual([]);
    expect(Object.values(plan.gap).some((gap) => gap !== 0)).toBe(true);
  }, 60_000);

  it('during the search for reasons leaves the agenda whole, and says that more was not looked for', async () => {
    const { code, stdout, stderr } = await interrupted(CROWDED);
    expect(stderr).toContain(
      'studytour: stopped; the agenda is whole, but reasons and ways out are only those found until then\n',
    );
    expect(code).toBe(130);
    const plan = JSON.parse(stdout);
    expect(plan.proven).toBe(true);
    expect(plan.waysOut).toEqual([]);
  }, 60_000);

  it.skipIf(process.platform === 'win32')(
    'during printing leaves nothing behind, though parts of the browser write on for a moment',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'studytour-interrupted-'));
      const [browser, begun] = [join(folder, 'browser'), join(folder, 'begun')];
      const writing = 'for i in $(seq 30); do mkdir -p "$here/profile/$i/Storage"; sleep 0.01; done';
      const script = `#!/bin/sh\nhere=$PWD\n{ ${writing}; } >/dev/null 2>&1 &\ntouch ${begun}\nexec sleep 60\n`;
      writeFileSync(browser, script, { mode: 0o755 });
      const example = 'examples/uzbekistan-malaysia-replanned/tour.yaml';
      const args = ['bin/studytour.js', 'plan', example, '--today', '2014-05-15', '-f', 'pdf'];
      const program = spawn(
        process.execPath,
        [...args, '--browser', browser, '--out', join(folder, 'out'), '--part', 'participants'],
        { env: { ...process.env, TMPDIR: folder } },
      );
      let stderr = '';
      program.stderr.on('data', (text) => {
        stderr += text;
      });
      const waiting = setInterval(() => {
        if (!existsSync(begun)) return;
        clearInterval(waiting);
        program.kill('SIGINT');
      }, 5);
      const code = await new Promise((done) => program.on('close', done));
      expect({ code, stderr, left: readdirSync(folder).sort() }).toEqual({
        code: 130,
        stderr: '',
        left: ['begun', 'browser'],
      });
      rmSync(folder, { recursive: true });
    },
    60_000,
  );
});
