import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const BIN = 'bin/studytour.js';
const FIT = 'examples/uzbekistan-malaysia-replanned/tour.yaml';

function spawn(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1' },
  });
}

/** `npm test` builds first; these run what was built, as a user would. */
describe('the built program', () => {
  it('prints its version and its help', () => {
    expect(spawn(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(spawn(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Examples:') });
  });

  it('validates and plans', () => {
    expect(spawn(['validate', FIT, '--today', '2014-05-15'])).toMatchObject({ status: 0, stderr: '' });
    expect(spawn(['plan', FIT, '--today', '2014-05-15'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Courtesy call'),
    });
  });

  it('reads standard input, and says a wrong call in one line', () => {
    expect(spawn(['validate', '-'], 'studytour: 1\n').status).toBe(1);
    expect(spawn(['plan', 'nowhere.yaml'])).toMatchObject({
      status: 2,
      stderr: 'studytour: nowhere.yaml cannot be read: there is no such file.\n',
    });
  });
});
