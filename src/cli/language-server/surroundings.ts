import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TourFile, ValidateOptions } from '../../validate.ts';

/** What a language server has to know of the world. */
export interface Surroundings {
  readonly version: string;
  /** True where keys are completed too: with yaml-language-server beside it an editor would show each twice. */
  readonly completesKeys: boolean;
  /** Day and settings for the tour in a file, looked up anew: both may change while an editor is open. A project file that cannot be read is a problem to tell, and decides nothing. */
  optionsFor(file: string): Promise<{ readonly options: ValidateOptions; readonly problem?: string }>;
  /** What is wrong with a file if it is a project file; undefined of any other. */
  faultsOfProject(file: TourFile): Promise<readonly Diagnostic[] | undefined>;
}
