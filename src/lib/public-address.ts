import { BlockList, isIP } from 'node:net';

/**
 * Whether an IP address, in the notation of `node:dns`, belongs to the public internet. Addresses of private networks, of the machine
 * itself and of metadata services do not, nor does any form of IPv6 that contains an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special.check(address, 'ipv4');
  // A zone (`fe80::1%eth0`) has a meaning only on this machine.
  return (
    version === 6 && !address.includes('%') && globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
  );
}

/** Special-purpose blocks (IANA registries, RFC 6890), multicast, the reserved end of IPv4, and 168.63.129.16, a service for virtual machines of Azure. */
const special = blocksOf([
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

/** Global unicast (RFC 4291, 2.4): mapped, NAT64, unique local, link-local and multicast addresses are outside of it. */
const globalUnicast = blocksOf([['2000::', 3]]);

function blocksOf(blocks: readonly (readonly [network: string, prefix: number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of blocks) list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
  return list;
}
