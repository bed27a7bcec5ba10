import { readPublicKeys } from '@mlapps/audit-log/checkpoint';
import { linesOf } from '@mlapps/audit-log/text-lines';
import { verifyExport } from '@mlapps/audit-log/verify-export';
import { Authenticator } from '../../access/authenticator.js';
/** The answer of the export's route. */
export async function askExport({ app }, actor, query = '') {
    const headers = actor === undefined ? {} : { authorization: `Bearer ${app.get(Authenticator).tokenOf(actor)}` };
    const { statusCode, body } = await app.inject({ url: `/audit/export${query}`, headers });
    return { statusCode, body };
}
/** What an auditor finds who has the export and the service's public keys. */
export async function verifiedExport(governance, actor, query = '', options = {}) {
    const { body, statusCode } = await askExport(governance, actor, query);
    if (statusCode !== 200)
        throw new Error(body);
    const { data } = await governance.query(actor, '{ auditSigningKeys { publicKey } }');
    const pems = data.auditSigningKeys.map(({ publicKey }) => publicKey);
    return verifyExport(linesOf(piecesOf(body)), { publicKeys: readPublicKeys(pems), ...options });
}
async function* piecesOf(body) {
    yield Buffer.from(body);
}
//# sourceMappingURL=audit-reader.js.map