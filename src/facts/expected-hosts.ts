import type { Facts, HostFacts } from './facts.ts';

/** True of a host that will not receive: nothing there is planned, counted or asked for. */
export function hasDeclined(host: HostFacts | undefined): boolean {
  return host?.host.status === 'declined';
}

/** Hosts that are still to be visited. */
export function expectedHosts({ hosts }: Pick<Facts, 'hosts'>): readonly HostFacts[] {
  return hosts.filter((host) => !hasDeclined(host));
}
