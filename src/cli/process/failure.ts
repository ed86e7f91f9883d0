/** Exit codes, the same in the help, the manual and the code. */
export const EXIT = { fine: 0, findings: 1, usage: 2, internal: 70, interrupted: 130 } as const;

/** The caller's fault: a wrong option, a file that is not there. Ends as one line on stderr. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
