/**
 * A file's name from the root of the checkout, by which servers show what was found in it. `folder` leads from there to
 * where relative names count from; absolute names stay as they are.
 */
export function nameInCheckout(file: string, folder = ''): string {
  const path = file.replaceAll('\\', '/');
  if (/^\/|^[A-Za-z]:\//.test(path)) return path;
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
