import { BlockList, isIP } from 'node:net';

/** Tells whether an address lies in a range such as `203.0.113.0/24` or `2001:db8::/32`; undefined when the text is no range. */
export function ipRange(text: string): ((address: string) => boolean) | undefined {
  const [network = '', bits, ...more] = text.split('/');
  const version = isIP(network);
  const longest = version === 6 ? 128 : 32;
  if (version === 0 || more.length > 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= longest))) return undefined;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  list.addSubnet(network, bits === undefined ? longest : Number(bits), family);
  return (address) => isIP(address) === version && list.check(address, family);
}
