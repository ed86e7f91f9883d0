import { isWithin, type Path } from '../base/path.ts';
import { type FormatFinding, formatFault } from './format-faults.ts';
import type { Contact, Tour } from './schema.ts';

/** Whoever is to be called can be: by a number, or by an address where nobody has that. `unread` are values that cannot be read. */
export function checkContacts(tour: Tour, unread: readonly Path[]): FormatFinding[] {
  const all: readonly (readonly [Path, Contact | undefined])[] = [
    ...(tour.contacts ?? []).map((contact, i) => [['contacts', i], contact] as const),
    ...(tour.hosts ?? []).map(({ contact }, i) => [['hosts', i, 'contact'], contact] as const),
  ];
  return all.flatMap(([path, contact]) => {
    const isReachable = contact?.phone !== undefined || contact?.email !== undefined;
    if (contact === undefined || isReachable || unread.some((fault) => isPartOf(fault, path))) return [];
    const name = path[0] === 'contacts' ? `Item ${Number(path[1]) + 1} of \`contacts\`` : '`contact`';
    return [
      formatFault('key-missing', path, `${name} has neither \`phone\` nor \`email\`.`, {
        target: 'key',
        help: 'Add `phone: "+60 …"`, or `email: …` where nobody knows the number.',
        nothingLost: true,
      }),
    ];
  });
}

function isPartOf(fault: Path, path: Path): boolean {
  return isWithin(fault, path) && ['phone', 'email'].includes(String(fault.at(-1)));
}
