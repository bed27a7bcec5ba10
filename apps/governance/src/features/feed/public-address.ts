import { lookup as resolve } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

/** https://www.iana.org/assignments/iana-ipv4-special-registry and …ipv6-special-registry, as of 2026-11-26 */
const closed4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
];
const more4 = ['192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'];
const closed6 = [
  '::/96',
  '::1/128',
  '::ffff:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

// apart: in one list a network of IPv6 that holds the mapped addresses would hold all of IPv4
const closed = { 4: blockListOf([...closed4, ...more4], 'ipv4'), 6: blockListOf(closed6, 'ipv6') };
const loopback = { 4: blockListOf(['127.0.0.0/8'], 'ipv4'), 6: blockListOf(['::1/128'], 'ipv6') };

function blockListOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, prefix] = network.split('/') as [string, string];
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

function isIn(lists: { readonly 4: BlockList; readonly 6: BlockList }, address: string): boolean {
  return isIP(address) === 4 ? lists[4].check(address, 'ipv4') : lists[6].check(address, 'ipv6');
}

/** Whether an address belongs to everybody's internet: no private, link-local, loopback, reserved or translated one. */
export function isPublicAddress(address: string): boolean {
  return isIP(address) !== 0 && !isIn(closed, address);
}

export function isLoopback(address: string): boolean {
  return isIP(address) !== 0 && isIn(loopback, address);
}

/** Resolves a name when a connection is made, and takes none of its addresses unless all may be reached: what was checked is what is dialled. */
export function guardedLookup(allowed: (address: string) => boolean): LookupFunction {
  return (hostname: string, options: LookupOptions, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) return callback(error, '', 0);
      const [first] = addresses;
      const refused = addresses.find(({ address }) => !allowed(address));
      if (first === undefined || refused !== undefined)
        return callback(new Error(`${hostname} resolves to an address that is not public.`), '', 0);
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}
