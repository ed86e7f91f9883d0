import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Says in one line that the fault is ours and where the report is; a user never sees a stack. */
export function reportOwnFault(error: unknown, args: readonly string[], version: string): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const file = join(tmpdir(), `studytour-fault-${process.pid}.txt`);
  const report = `studytour ${version}, node ${process.version}, time zones ${process.versions.tz}\n${args.join(' ')}\n\n${stack}\n`;
  try {
    writeFileSync(file, report);
    return `studytour: this is a fault of studytour, not of your file. Please send us ${file}, which says what happened.\n`;
  } catch {
    return `studytour: this is a fault of studytour, not of your file: ${error instanceof Error ? error.message : 'unknown'}\n`;
  }
}
