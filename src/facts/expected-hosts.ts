import type { Facts, HostFacts } from './facts.ts';

/** True of a host that will not receive: nothing there is planned, counted or asked for. */
export function hasDeclined(host: HostFacts | undefined): boolean {
  return host?.host.status === 'declined';
}

/** True of a host that has said yes, whatever its status says of it: to ask it anew costs more than to ask anybody else. */
export function hasConfirmed(host: HostFacts | undefined): boolean {
  return host !== undefined && (host.host.status === 'confirmed' || host.host.confirmed !== undefined);
}

/** Hosts that are still to be visited. */
export function expectedHosts({ hosts }: Pick<Facts, 'hosts'>): readonly HostFacts[] {
  return hosts.filter((host) => !hasDeclined(host));
}
