import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the operating system keeps programs: `process.platform` and the environment. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const BROWSERS = [
  // The same engine without the rest of a browser starts with a quarter of the work.
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const MAC_BROWSERS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_BROWSERS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Browsers that print without a window, Chromium and its kin, where they usually are. */
export function browsersOn(machine: Machine): string[] {
  return installed(machine, BROWSERS, MAC_BROWSERS, WINDOWS_BROWSERS);
}

/** LibreOffice, where it usually is. */
export function officesOn(machine: Machine): string[] {
  return installed(
    machine,
    ['soffice', 'libreoffice'],
    ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    ['LibreOffice\\program\\soffice.exe'],
  );
}

/** Typst, where it is on the path. */
export function typstsOn(machine: Machine): string[] {
  return installed(machine, ['typst'], [], []);
}

function installed(
  { platform, env }: Machine,
  names: readonly string[],
  onMac: readonly string[],
  onWindows: readonly string[],
): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = platform === 'win32' ? ['.exe'] : [''];
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`))),
  );
  const usual =
    platform === 'darwin'
      ? onMac
      : platform === 'win32'
        ? [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((root) =>
            root === undefined ? [] : onWindows.map((path) => join(root, path)),
          )
        : [];
  return [...onPath, ...usual].filter(isProgram);
}

/** True of a file that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
