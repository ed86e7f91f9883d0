import { existsSync } from 'node:fs';

/** Some tests run the built program as a process of its own. */
export function setup(): void {
  if (!existsSync('dist/main.cjs'))
    throw new Error('The program is not built, and tests run it: npm run build');
}
