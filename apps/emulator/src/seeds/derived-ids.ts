import { createHash } from 'node:crypto';

import type { IdSource } from '../request-context.js';
import { newOrganizationId, newPolicyId, newRootId, newUnitId } from '../services/organizations/organization.js';
import { newDomainId } from '../services/sagemaker/domain.js';
import { newMlflowAppId } from '../services/sagemaker/mlflow-app.js';

/**
 * Ids that are the same for the same name in every emulator, so that scripts may write ARNs down.
 *
 * @param name of the thing they are for
 * @param given ids that are handed out before any other: the first is asked for by whoever makes the thing
 */
export function derivedIds(name: string, given: { readonly picks?: readonly string[]; readonly uuids?: readonly string[] } = {}): IdSource {
  const picks = [...(given.picks ?? [])];
  const uuids = [...(given.uuids ?? [])];
  let drawn = 0;
  const digest = (): Buffer => createHash('sha512').update(`${name}#${drawn++}`).digest();
  return {
    pick: (alphabet, length) =>
      picks.shift() ?? Array.from(digest().subarray(0, length), (byte) => alphabet[byte % alphabet.length]!).join(''),
    hex: (bytes) => digest().subarray(0, bytes).toString('hex'),
    uuid: () => {
      const hex = digest().toString('hex');
      return uuids.shift() ?? `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
  };
}

interface Owned {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

const place = ({ account, region, name }: Owned): string => `${name} of ${account} in ${region}`;

/** The id a thing has unless the seed gives one. */
export const derivedId = {
  organization: (management: string): string => newOrganizationId(derivedIds(`organization of ${management}`)),
  root: (management: string): string => newRootId(derivedIds(`root of ${management}`)),
  unit: (rootId: string, management: string, path: string): string => newUnitId(derivedIds(`unit ${path} of ${management}`), rootId),
  policy: (management: string, type: string, name: string): string => newPolicyId(derivedIds(`policy ${type} ${name} of ${management}`)),
  domain: (domain: Owned): string => newDomainId(derivedIds(`domain ${place(domain)}`)),
  app: (app: Owned): string => newMlflowAppId(derivedIds(`app ${place(app)}`)),
  share: (share: Owned): string => derivedIds(`share ${place(share)}`).uuid(),
};
