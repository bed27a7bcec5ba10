export declare class DecisionModule {
}
