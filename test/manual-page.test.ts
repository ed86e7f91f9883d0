import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manPage } from '../scripts/man-page.ts';

const hasMandoc = (() => {
  try {
    execFileSync('mandoc', ['-Tlint', '/dev/null'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
})();

describe('the manual page', () => {
  it('says what the help says', () => {
    expect(readFileSync('man/studytour.1', 'utf8')).toBe(manPage());
  });

  it('names a command with its options and examples', () => {
    const page = manPage().replaceAll('\\-', '-');
    expect(page).toContain('.SS import [options] <list> <sheet>');
    expect(page).toContain('.B -n, --dry-run');
    expect(page).toContain('studytour import hosts hosts.csv --into tour.yaml');
  });

  it.runIf(hasMandoc)('is what mandoc calls clean', () => {
    expect(execFileSync('mandoc', ['-Tlint', 'man/studytour.1'], { encoding: 'utf8' })).toBe('');
  });
});
