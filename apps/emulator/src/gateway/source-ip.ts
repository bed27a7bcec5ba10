import type { Exchange } from './exchange.js';

/** Address a request came from; IPv4 as such, also where it came over an IPv6 socket. */
export function sourceIpOf({ request }: Exchange): string | undefined {
  return request.socket.remoteAddress?.replace(/^::ffff:/, '');
}
