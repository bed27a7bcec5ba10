import { setTimeout as sleep } from 'node:timers/promises';
import { awsFailure } from './aws-failure.js';
/** Makes a client keep to the rates with every attempt, and tell of every call. */
export function observeCalls(client, observation) {
    const { middlewareStack } = client;
    const { service, accountId, region, rates, observe } = observation;
    if (rates !== undefined) {
        const paced = (next, { commandName }) => async (args) => {
            const wait = rates.take(`${accountId} ${region}`, service, operationOf(commandName));
            if (wait > 0)
                await sleep(wait);
            return next(args);
        };
        middlewareStack.add(paced, { step: 'finalizeRequest', priority: 'low', name: 'callRates' });
    }
    if (observe !== undefined) {
        const told = (next, { commandName }) => async (args) => {
            const begun = performance.now();
            const tell = (outcome) => observe({ service, accountId, region, operation: operationOf(commandName), outcome, milliseconds: performance.now() - begun });
            try {
                const answer = await next(args);
                tell('succeeded');
                return answer;
            }
            catch (error) {
                tell(awsFailure(error).kind);
                throw error;
            }
        };
        middlewareStack.add(told, { step: 'initialize', priority: 'low', name: 'observeCalls' });
    }
    return client;
}
function operationOf(commandName = '') {
    return commandName.replace(/Command$/, '');
}
//# sourceMappingURL=observe-calls.js.map