import { LRUCache } from 'lru-cache';
/**
 * What this service takes of an account's request rates in one Region, per API family; others need some too. AWS publishes those of the MLflow App operations
 * (https://docs.aws.amazon.com/general/latest/gr/sagemaker.html), the others are chosen to stay below what was seen to be throttled.
 */
const RATES = {
    ListMlflowApps: { perSecond: 1, burst: 1 },
    DescribeMlflowApp: { perSecond: 1, burst: 1 },
    organizations: { perSecond: 8, burst: 12 },
    ram: { perSecond: 4, burst: 8 },
    sagemaker: { perSecond: 8, burst: 16 },
    sts: { perSecond: 40, burst: 80 },
    iam: { perSecond: 4, burst: 8 },
    s3: { perSecond: 50, burst: 100 },
};
/** Spreads calls so that AWS need not refuse them. */
export class CallRates {
    #now;
    /** When the next call of a family may be made if none is saved up, in milliseconds. */
    #next = new LRUCache({ max: 20_000 });
    constructor(now = Date.now) {
        this.#now = now;
    }
    /**
     * Takes the place of one call.
     *
     * @param scope account and Region
     * @returns milliseconds to wait before it
     */
    take(scope, service, operation) {
        const family = operation in RATES ? operation : service;
        const { perSecond, burst } = RATES[family];
        const interval = 1000 / perSecond;
        const key = `${scope} ${family}`;
        const now = this.#now();
        const next = Math.max(this.#next.get(key) ?? 0, now);
        this.#next.set(key, next + interval);
        return Math.max(0, next - (burst - 1) * interval - now);
    }
}
//# sourceMappingURL=call-rates.js.map