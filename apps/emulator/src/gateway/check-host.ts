import { isIP } from 'node:net';

import type { Emulator } from '../emulator.js';
import { type Answer, textAnswer } from './answer.js';
import type { Exchange } from './exchange.js';

const AWS_DOMAINS = ['.amazonaws.com', '.amazonaws.com.cn', '.api.aws', '.app.aws', '.experiments.sagemaker.aws'];

/**
 * Refuses names that only a browser tricked into it would send: a web page whose own name was pointed at this machine
 * (DNS rebinding) could otherwise read what needs no signature.
 */
export function checkHost({ request }: Exchange, { config }: Emulator): Answer | undefined {
  const host = hostName(request.headers.host ?? '');
  if (isTrusted(host) || config.hosts.some((name) => host === name.toLowerCase())) return undefined;
  if (config.uiDomain !== undefined && host.endsWith(`.${config.uiDomain}`)) return undefined;
  return textAnswer(403, `Host ${host} is not served here. Name it with --hosts (MLAPPS_HOSTS) if it should be.\n`);
}

/** Lower case, without port and brackets. */
export function hostName(header: string): string {
  const name = header.startsWith('[') ? header.slice(1, header.indexOf(']')) : header.split(':', 1)[0]!;
  return name.toLowerCase();
}

/** Addresses, names without a dot (containers, `localhost`), names below localhost, and AWS's own. */
function isTrusted(host: string): boolean {
  if (host === 'localhost' || host === '127.0.0.1' || !host.includes('.') || isIP(host) !== 0) return true;
  if (host.endsWith('.localhost') || host.endsWith('.localhost.localstack.cloud') || host === 'localhost.localstack.cloud') return true;
  return AWS_DOMAINS.some((domain) => host.endsWith(domain));
}
